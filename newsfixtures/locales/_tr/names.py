"""Turkish names: people, invented towns and countries."""

from __future__ import annotations

from newsfixtures.locales._grammar import World
from newsfixtures.locales._tr.declension import forms

WORLD = World(
    women=tuple(
        (
            "Ayşe Fatma Zeynep Elif Emine Hatice Merve Büşra Esra Kübra Selin Derya Gülay Sevgi "
            "Nurcan Hülya Sibel Pınar Burcu Özlem Aslı Ebru Tuğba Gamze Serap Leyla Nilgün Aysel "
            "Songül Filiz Melek Dilek İpek Işıl Defne Ece Ceren Yasemin Nesrin Şule Çiğdem Gönül "
            "Hande Berna"
        ).split()
    ),
    men=tuple(
        (
            "Mehmet Mustafa Ahmet Ali Hüseyin Hasan İbrahim İsmail Osman Yusuf Murat Ömer Ramazan "
            "Halil Süleyman Serkan Burak Emre Hakan Onur Volkan Tolga Cem Kerem Barış Deniz Umut "
            "Orhan Erkan Selim Levent Tarık Ferhat Gökhan Uğur Kadir Metin Sinan Engin Bülent Cihan "
            "Rıza Vedat Kemal"
        ).split()
    ),
    families=tuple(
        (
            "Yılmaz Kaya Demir Şahin Çelik Yıldız Yıldırım Öztürk Aydın Özdemir Arslan Doğan Kılıç "
            "Çetin Kara Koç Kurt Özkan Şimşek Polat Korkmaz Çakır Yavuz Acar Güneş Aktaş Yalçın "
            "Güler Tekin Bulut Turan Avcı Işık Özer Keskin Ünal Taş Karaca Bozkurt Uysal Ateş Duman "
            "Erdem Toprak Sezer Coşkun Tunç Kaplan Karataş Kadıoğlu Hacıoğlu Balcı Ekinci Güngör "
            "Uçar Soylu Akın Baysal Dinçer Ertuğrul Gökçe Işıklı İnce Kutlu Oral Pekcan Sayın Topal "
            "Varol Yağcı Zengin Demirci Terzioğlu Sönmez"
        ).split()
    ),
    onsets=tuple(
        (
            "Andız Balkır Burçak Cevher Çavlan Çınar Defne Doruk Eğrek Ferah Gelin Gümrah Harman "
            "Hisar İğde Kekik Keten Kuyum Lale Mavi Menek Nergis Oluk Örnek Pelit Sarmaş Serçe Sumak "
            "Şimşir Tarhan Terek Turna Ulak Ümit Varsak Yelken Yonca Zerdal Zeytun"
        ).split()
    ),
    endings=tuple(
        (
            "ova köy tepe dere kaya kent dağ göl su başı önü bel koru yurt liman burun pınarlar taş "
            "konak kuyu yayla çayır oba"
        ).split()
    ),
    countries={
        forms(name, proper=True): hours
        for name, hours in {
            "Orvanya": 1,
            "Keldarya": 2,
            "Tarsova": 3,
            "Lendriya": 2,
            "Belistan": 4,
            "Pellarya": 0,
            "Varnistan": 5,
            "Zelmara": 3,
            "Brastova": 2,
            "Korvinya": 1,
            "Dalmor": 1,
            "Estarya": 2,
            "Galdistan": 4,
            "Harvel": 0,
            "Luranya": 1,
            "Morvenya": 3,
            "Ostavya": 2,
            "Sardonya": 3,
        }.items()
    },
    districts=tuple(
        f"{name} Mahallesi"
        for name in (
            "Yenikapı Liman Kuyumcular Değirmen Çeşmebaşı Gülbahçe Hürriyet İstasyon Sahil Köprübaşı "
            "Bağlar Tepeüstü Çarşı Yıldıztepe Fidanlık Esentepe"
        ).split()
    ),
)
