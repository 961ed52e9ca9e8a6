"""What newspapers print when a story changes: notices, in every language that has them here.

``{new}`` and ``{old}`` are figures or names in the plain case, ``{city}`` is where the story is.
A language that is not here has no notices of these kinds, and no relation that needs one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from newsfixtures.newsroom._templates import Template

if TYPE_CHECKING:
    from newsfixtures.newsroom._telling import Telling
    from newsfixtures.outlets import Outlet


@frozen(kw_only=True)
class Phrases:
    """A notice of an *update*, of a wrong *figure* or *name*, of a *kill* and its headline."""

    update: str
    figure: str
    name: str
    kill: str
    killed: str


def phrases_of(outlet: Outlet) -> Phrases | None:
    """Return what the language of *outlet* prints, if it is known."""
    return PHRASES.get(outlet.language.partition("-")[0])


def phrase(telling: Telling, pattern: str, **values: str) -> Template:
    """Return a template of *pattern* in the house style, whose slots hold *values*."""
    pattern = pattern.replace("'", telling.outlet.apostrophe)
    shape, gaps, found = "", [], []
    for number, piece in enumerate(pattern.replace("}", "{").split("{")):
        if number % 2:
            found.append(values[piece])
            shape += "%s"
        else:
            gaps.append(len(piece))
            shape += piece.replace("%", "%%")
    filled = tuple(found)
    return Template(shape, lambda _: filled, tuple(gaps))


PHRASES = {
    "ar": Phrases(
        update="جرى تحديث هذا الخبر بأرقام جديدة.",
        figure="تصحيح: ورد في نسخة سابقة من هذا الخبر رقم غير صحيح، والرقم الصحيح: {new} (لا {old}).",
        name="تصحيح: ورد في نسخة سابقة من هذا الخبر اسم غير صحيح، والاسم الصحيح: {new} (لا {old}).",
        kill="جرى سحب هذا الخبر، ويرجى عدم نشره.",
        killed="سحب خبر: {city}",
    ),
    "cs": Phrases(
        update="Článek jsme doplnili o nové údaje.",
        figure="Oprava: v dřívější verzi článku byl chybný údaj. Správně: {new} (nikoli {old}).",
        name="Oprava: v dřívější verzi článku bylo chybné jméno. Správně: {new} (nikoli {old}).",
        kill="Tento článek byl stažen. Prosíme, nepoužívejte jej.",
        killed="Zpráva stažena: {city}",
    ),
    "de": Phrases(
        update="Dieser Artikel wurde um neue Angaben ergänzt.",
        figure="Korrektur: In einer früheren Fassung stand eine falsche Zahl. Richtig ist: {new} (nicht {old}).",
        name="Korrektur: In einer früheren Fassung stand ein falscher Name. Richtig ist: {new} (nicht {old}).",
        kill="Dieser Beitrag wurde zurückgezogen. Bitte nicht mehr verwenden.",
        killed="Meldung zurückgezogen: {city}",
    ),
    "en": Phrases(
        update="This article has been updated with new figures.",
        figure="Correction: An earlier version of this article gave a wrong figure. It is {new}, not {old}.",
        name="Correction: An earlier version of this article gave a wrong name. The name is {new}, not {old}.",
        kill="This story has been withdrawn. Please do not use it.",
        killed="Story withdrawn: {city}",
    ),
    "es": Phrases(
        update="Esta noticia se ha actualizado con nuevas cifras.",
        figure="Fe de errores: una versión anterior de esta noticia daba una cifra equivocada. La correcta es: {new} (no {old}).",
        name="Fe de errores: una versión anterior de esta noticia daba un nombre equivocado. El correcto es: {new} (no {old}).",
        kill="Esta noticia ha sido retirada. Se ruega no utilizarla.",
        killed="Noticia retirada: {city}",
    ),
    "fa": Phrases(
        update="این خبر با آمار تازه به‌روز شد.",
        figure="تصحیح: در نسخهٔ پیشین این خبر رقمی نادرست آمده بود. رقم درست: {new} (نه {old}).",
        name="تصحیح: در نسخهٔ پیشین این خبر نامی نادرست آمده بود. نام درست: {new} (نه {old}).",
        kill="این خبر پس گرفته شد. لطفاً از آن استفاده نکنید.",
        killed="خبر پس گرفته شد: {city}",
    ),
    "fr": Phrases(
        update="Cet article a été actualisé avec de nouveaux chiffres.",
        figure="Rectificatif\u00a0: une version antérieure de cet article donnait un chiffre erroné. Il faut lire\u00a0: {new} (et non {old}).",
        name="Rectificatif\u00a0: une version antérieure de cet article donnait un nom erroné. Il faut lire\u00a0: {new} (et non {old}).",
        kill="Cet article a été retiré. Prière de ne pas l'utiliser.",
        killed="Article retiré\u00a0: {city}",
    ),
    "he": Phrases(
        update="הידיעה עודכנה בנתונים חדשים.",
        figure="תיקון: בגרסה קודמת של הידיעה הופיע נתון שגוי. הנתון הנכון: {new} (ולא {old}).",
        name="תיקון: בגרסה קודמת של הידיעה הופיע שם שגוי. השם הנכון: {new} (ולא {old}).",
        kill="הידיעה הוסרה. נא לא לעשות בה שימוש.",
        killed="ידיעה הוסרה: {city}",
    ),
    "hi": Phrases(
        update="इस खबर में नए आंकड़े जोड़े गए हैं।",
        figure="भूल सुधार: इस खबर के पिछले संस्करण में एक आंकड़ा गलत छपा था। सही आंकड़ा: {new} ({old} नहीं)।",
        name="भूल सुधार: इस खबर के पिछले संस्करण में एक नाम गलत छपा था। सही नाम: {new} ({old} नहीं)।",
        kill="यह खबर वापस ले ली गई है। कृपया इसका उपयोग न करें।",
        killed="खबर वापस ली गई: {city}",
    ),
    "it": Phrases(
        update="Questo articolo è stato aggiornato con nuovi dati.",
        figure="Errata corrige: una versione precedente di questo articolo riportava un dato sbagliato. Il dato corretto è: {new} (non {old}).",
        name="Errata corrige: una versione precedente di questo articolo riportava un nome sbagliato. Il nome corretto è: {new} (non {old}).",
        kill="Questa notizia è stata ritirata. Si prega di non utilizzarla.",
        killed="Notizia ritirata: {city}",
    ),
    "ja": Phrases(
        update="新しい数字を加えて記事を更新しました。",
        figure="【訂正】先の記事の数字に誤りがありました。正しくは「{new}」（誤「{old}」）です。",
        name="【訂正】先の記事の人名に誤りがありました。正しくは「{new}」（誤「{old}」）です。",
        kill="この記事は取り消しました。使用しないでください。",
        killed="記事取り消し：{city}",
    ),
    "ko": Phrases(
        update="새로운 수치를 반영해 기사를 보완했습니다.",
        figure="[정정] 앞선 기사에 잘못된 수치가 실렸습니다. 바른 수치: {new} (틀린 수치: {old}).",
        name="[정정] 앞선 기사에 이름이 잘못 실렸습니다. 바른 이름: {new} (틀린 이름: {old}).",
        kill="이 기사는 취소됐습니다. 사용하지 말아 주십시오.",
        killed="기사 취소: {city}",
    ),
    "nl": Phrases(
        update="Dit artikel is aangevuld met nieuwe cijfers.",
        figure="Correctie: in een eerdere versie van dit artikel stond een verkeerd cijfer. Juist is: {new} (niet {old}).",
        name="Correctie: in een eerdere versie van dit artikel stond een verkeerde naam. Juist is: {new} (niet {old}).",
        kill="Dit bericht is ingetrokken. Gelieve het niet te gebruiken.",
        killed="Bericht ingetrokken: {city}",
    ),
    "pl": Phrases(
        update="Artykuł uzupełniono o nowe dane.",
        figure="Sprostowanie: we wcześniejszej wersji artykułu podano błędną liczbę. Prawidłowo: {new} (nie {old}).",
        name="Sprostowanie: we wcześniejszej wersji artykułu podano błędne nazwisko. Prawidłowo: {new} (nie {old}).",
        kill="Depesza została wycofana. Prosimy o jej niewykorzystywanie.",
        killed="Depesza wycofana: {city}",
    ),
    "pt": Phrases(
        update="Esta notícia foi atualizada com novos números.",
        figure="Correção: uma versão anterior desta notícia trazia um número errado. O correto é: {new} (e não {old}).",
        name="Correção: uma versão anterior desta notícia trazia um nome errado. O correto é: {new} (e não {old}).",
        kill="Esta notícia foi retirada. Por favor, não a utilize.",
        killed="Notícia retirada: {city}",
    ),
    "ru": Phrases(
        update="Новость дополнена: добавлены новые данные.",
        figure="Исправление: в предыдущей версии новости была неверная цифра. Верно: {new} (а не {old}).",
        name="Исправление: в предыдущей версии новости было неверное имя. Верно: {new} (а не {old}).",
        kill="Новость отозвана. Просим ее не использовать.",
        killed="Новость отозвана: {city}",
    ),
    "sv": Phrases(
        update="Artikeln har uppdaterats med nya siffror.",
        figure="Rättelse: I en tidigare version av artikeln fanns en felaktig siffra. Rätt är: {new} (inte {old}).",
        name="Rättelse: I en tidigare version av artikeln fanns ett felaktigt namn. Rätt är: {new} (inte {old}).",
        kill="Artikeln har dragits tillbaka. Den får inte användas.",
        killed="Artikel tillbakadragen: {city}",
    ),
    "tr": Phrases(
        update="Bu haber yeni rakamlarla güncellendi.",
        figure="Düzeltme: Bu haberin önceki sürümünde bir rakam yanlış verilmiştir. Doğrusu: {new} (yanlış: {old}).",
        name="Düzeltme: Bu haberin önceki sürümünde bir isim yanlış verilmiştir. Doğrusu: {new} (yanlış: {old}).",
        kill="Bu haber geri çekilmiştir. Lütfen kullanmayınız.",
        killed="Haber geri çekildi: {city}",
    ),
    "uk": Phrases(
        update="Новину доповнено: додано нові дані.",
        figure="Виправлення: у попередній версії новини була неправильна цифра. Правильно: {new} (а не {old}).",
        name="Виправлення: у попередній версії новини було неправильне ім'я. Правильно: {new} (а не {old}).",
        kill="Новину відкликано. Просимо її не використовувати.",
        killed="Новину відкликано: {city}",
    ),
    "zh": Phrases(
        update="本文已更新，补充了最新数字。",
        figure="更正：本文较早版本中的一个数字有误，应为“{new}”，而非“{old}”。",
        name="更正：本文较早版本中的一个人名有误，应为“{new}”，而非“{old}”。",
        kill="本稿已撤销，请勿使用。",
        killed="稿件撤销：{city}",
    ),
}
