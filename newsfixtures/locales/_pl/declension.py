"""Polish cases of people's names, invented towns, and phrases of adjectives and a noun.

Each line of a table is an ending and what stands in its place in the genitive, dative, accusative,
instrumental and locative; the first line that fits wins. The rules are those of the school
grammars; family names of women that end in a consonant stay as they are.
"""

from __future__ import annotations

from newsfixtures.locales._declension import CASES, declined, table

_IN_A = """
-sta -sty -ście -stę -stą -ście
-ka -ki -ce -kę -ką -ce
-ga -gi -dze -gę -gą -dze
-cha -chy -sze -chę -chą -sze
-cja -cji -cji -cję -cją -cji
-sja -sji -sji -sję -sją -sji
-dnia -dni -dni -dnię -dnią -dni
-ania -ani -ani -anię -anią -ani
-ia -ii -ii -ię -ią -ii
-la -li -li -lę -lą -li
-ca -cy -cy -cę -cą -cy
-ra -ry -rze -rę -rą -rze
-ta -ty -cie -tę -tą -cie
-da -dy -dzie -dę -dą -dzie
-ła -ły -le -łę -łą -le
-a -y -ie -ę -ą -ie
"""
_MALE = """
-ki -kiego -kiemu -kiego -kim -kim
-i -iego -iemu -iego -im -im
-y -ego -emu -ego -ym -ym
-sąsiad -sąsiada -sąsiadowi -sąsiada -sąsiadem -sąsiedzie
-niec -ńca -ńcowi -ńca -ńcem -ńcu
-iec -ca -cowi -ca -cem -cu
-czeń -cznia -czniowi -cznia -czniem -czniu
-ień -nia -niowi -nia -niem -niu
-bel -bla -blowi -bla -blem -blu
-iter -itra -itrowi -itra -itrem -itrze
-der -dra -drowi -dra -drem -drze
-ek -ka -kowi -ka -kiem -ku
-eł -ła -łowi -ła -łem -le
-ł -ła -łowi -ła -łem -le
-k -ka -kowi -ka -kiem -ku
-g -ga -gowi -ga -giem -gu
-ch -cha -chowi -cha -chem -chu
-cz -cza -czowi -cza -czem -czu
-sz -sza -szowi -sza -szem -szu
-rz -rza -rzowi -rza -rzem -rzu
-c -ca -cowi -ca -cem -cu
-l -la -lowi -la -lem -lu
-j -ja -jowi -ja -jem -ju
-r -ra -rowi -ra -rem -rze
-t -ta -towi -ta -tem -cie
-d -da -dowi -da -dem -dzie
"""

_MEN = table(_MALE + _IN_A + "- -a -owi -a -em -ie")
_WOMEN = table(_IN_A)
_FAMILIES_OF_WOMEN = table(
    """
-ska -skiej -skiej -ską -ską -skiej
-cka -ckiej -ckiej -cką -cką -ckiej
-dzka -dzkiej -dzkiej -dzką -dzką -dzkiej
-sna -snej -snej -sną -sną -snej
-mna -mnej -mnej -mną -mną -mnej
-czna -cznej -cznej -czną -czną -cznej
"""
    + _IN_A
    + "- - - - - -"
)
_PLACES = table(
    """
-gród -grodu -grodowi -gród -grodem -grodzie
-bór -boru -borowi -bór -borem -borze
-dwór -dworu -dworowi -dwór -dworem -dworze
-zdrój -zdroju -zdrojowi -zdrój -zdrojem -zdroju
-brzeg -brzegu -brzegowi -brzeg -brzegiem -brzegu
-most -mostu -mostowi -most -mostem -moście
-staw -stawu -stawowi -staw -stawem -stawie
-myśl -myśla -myślowi -myśl -myślem -myślu
-góra -góry -górze -górę -górą -górze
-łęka -łęki -łęce -łękę -łęką -łęce
-pole -pola -polu -pole -polem -polu
-rze -rza -rzu -rze -rzem -rzu
-że -ża -żu -że -żem -żu
-cze -cza -czu -cze -czem -czu
-sie -sia -siu -sie -siem -siu
-wie -wia -wiu -wie -wiem -wiu
-le -la -lu -le -lem -lu
-gno -gna -gnu -gno -gnem -gnie
-ro -ra -ru -ro -rem -rze
-las -lasu -lasowi -las -lasem -lesie
-dół -dołu -dołowi -dół -dołem -dole
-stok -stoku -stokowi -stok -stokiem -stoku
-bród -brodu -brodowi -bród -brodem -brodzie
-gaj -gaju -gajowi -gaj -gajem -gaju
-sław -sławia -sławiowi -sław -sławiem -sławiu
-kąt -kąta -kątowi -kąt -kątem -kącie
-toń -tonia -toniowi -toń -toniem -toniu
-klucz -klucza -kluczowi -klucz -kluczem -kluczu
-ek -ka -kowi -ek -kiem -ku
-ża -ży -ży -żę -żą -ży
-ła -ły -le -łę -łą -le
-da -dy -dzie -dę -dą -dzie
-a -y -ie -ę -ą -ie
- -a -owi - -em -ie
"""
)
_ADJECTIVES = table(
    """
-ni -niego -niemu -niego -nim -nim
-nia -niej -niej -nią -nią -niej
-ki -kiego -kiemu -kiego -kim -kim
-kie -kiego -kiemu -kie -kim -kim
-ka -kiej -kiej -ką -ką -kiej
-y -ego -emu -ego -ym -ym
-e -ego -emu -e -ym -ym
-a -ej -ej -ą -ą -ej
"""
)
_PERSONS = table(
    """
-owa -owej -owej -ową -ową -owej
-ąca -ącej -ącej -ącą -ącą -ącej
-cza -czej -czej -czą -czą -czej
-dna -dnej -dnej -dną -dną -dnej
-yni -yni -yni -ynię -ynią -yni
-ini -ini -ini -inię -inią -ini
"""
    + _MALE
    + _IN_A
    + "- -a -owi -a -em -ie"
)
_BODIES = table(
    """
-um -um -um -um -um -um
-urząd -urzędu -urzędowi -urząd -urzędem -urzędzie
-szpital -szpitala -szpitalowi -szpital -szpitalem -szpitalu
-teatr -teatru -teatrowi -teatr -teatrem -teatrze
-sąd -sądu -sądowi -sąd -sądem -sądzie
-zek -zku -zkowi -zek -zkiem -zku
-k -ku -kowi -k -kiem -ku
-ch -chu -chowi -ch -chem -chu
-sz -szu -szowi -sz -szem -szu
-t -tu -towi -t -tem -cie
-straż -straży -straży -straż -strażą -straży
-sieć -sieci -sieci -sieć -siecią -sieci
-nie -nia -niu -nie -niem -niu
-ko -ka -ku -ko -kiem -ku
-ro -ra -ru -ro -rem -rze
-wo -wa -wu -wo -wem -wie
"""
    + _IN_A
    + "- -u -owi - -em -ie"
)
_NAMES = {
    ("given", "male"): _MEN,
    ("given", "female"): _WOMEN,
    ("family", "male"): _MEN,
    ("family", "female"): _FAMILIES_OF_WOMEN,
    ("place", ""): _PLACES,
}


def decline(name: str, kind: str, gender: str, case: str) -> str:
    """Return *name* in *case*; *kind* is ``given``, ``family`` or ``place``."""
    endings = _NAMES.get((kind, gender))
    return declined(name, endings, case) if endings else name


def forms(phrase: str, *, person: bool = False) -> str:
    """Return all cases of a *phrase* between slashes; what stands behind ``|`` has none.

    A *person* is a noun behind its adjectives, a body one before them.
    """
    words, _, rest = phrase.partition("|")
    each = words.split()
    noun = each[-1] if person else each[0]
    endings = _PERSONS if person else _BODIES
    return "/".join(
        " ".join(
            declined(word, endings, case) if word is noun else _agreeing(word, case, person=person)
            for word in each
        )
        + rest
        for case in CASES
    )


def _agreeing(adjective: str, case: str, *, person: bool) -> str:
    if case == "acc" and not person and adjective.endswith(("y", "i")):
        return adjective
    return declined(adjective, _ADJECTIVES, case)
