"""What American papers spell or call otherwise than British ones, whose way the words here have.

Spelling: Merriam-Webster; style of clock times and figures: common American agency practice.
"""

from __future__ import annotations

import re

from newsfixtures.locales._grammar import Region

_WORDS = dict(
    pair.split("=")
    for pair in (
        "apologises=apologizes criticises=criticizes humour=humor modernisation=modernization "
        "paralysed=paralyzed privatised=privatized reorganise=reorganize sympathised=sympathized "
        "afterwards=afterward ageing=aging analyse=analyze analysed=analyzed analysing=analyzing "
        "apologise=apologize apologised=apologized apologising=apologizing "
        "authorise=authorize authorised=authorized behaviour=behavior cancelled=canceled "
        "cancelling=canceling catalogue=catalog centre=center centred=centered centres=centers "
        "cheque=check colour=color colours=colors coloured=colored colourful=colorful "
        "councillor=councilor councillors=councilors criticise=criticize criticised=criticized "
        "criticising=criticizing defence=defense dialled=dialed emphasise=emphasize "
        "emphasised=emphasized enquiries=inquiries favour=favor favourable=favorable "
        "favoured=favored favourite=favorite favourites=favorites fibre=fiber finalise=finalize "
        "finalised=finalized fuelled=fueled generalise=generalize grey=gray harbour=harbor "
        "harbours=harbors honour=honor honours=honors honoured=honored "
        "jeweller=jeweler jewellers=jewelers jewellery=jewelry kerb=curb kilometre=kilometer "
        "kilometres=kilometers labelled=labeled labour=labor licence=license licences=licenses "
        "lorries=trucks lorry=truck manoeuvre=maneuver manoeuvres=maneuvers marvellous=marvelous "
        "maths=math metre=meter metres=meters millimetres=millimeters centimetres=centimeters "
        "minimise=minimize mobilise=mobilize mobilised=mobilized modelled=modeled "
        "modelling=modeling modernise=modernize modernised=modernized modernising=modernizing "
        "motorway=highway motorways=highways neighbour=neighbor neighbours=neighbors "
        "neighbourhood=neighborhood neighbourhoods=neighborhoods neighbouring=neighboring "
        "offence=offense offences=offenses organisation=organization "
        "organisations=organizations organise=organize organised=organized organiser=organizer "
        "organisers=organizers organising=organizing pavement=sidewalk pavements=sidewalks "
        "petrol=gasoline ploughed=plowed practise=practice "
        "practised=practiced practising=practicing prioritise=prioritize programme=program "
        "programmes=programs publicise=publicize publicised=publicized pyjamas=pajamas "
        "queue=line queued=lined queues=lines queuing=lining rationalise=rationalize "
        "realise=realize realised=realized realises=realizes recognise=recognize "
        "recognised=recognized recognises=recognizes recognising=recognizing rumour=rumor "
        "rumours=rumors sceptical=skeptical sceptics=skeptics scepticism=skepticism "
        "signalled=signaled signalling=signaling skilful=skillful specialise=specialize "
        "specialised=specialized specialises=specializes stabilise=stabilize "
        "stabilised=stabilized storey=story summarise=summarize summarised=summarized "
        "theatre=theater theatres=theaters towards=toward travelled=traveled "
        "traveller=traveler travellers=travelers travelling=traveling tyre=tire tyres=tires "
        "unauthorised=unauthorized utilise=utilize vigour=vigor whilst=while worshippers=worshipers "
        "pupils=students pupil=student pensioner=retiree pensioners=retirees "
        "timetable=schedule timetables=schedules "
        "headteacher=principal headteachers=principals postbox=mailbox railway=railroad "
        "railways=railroads haulier=trucker hauliers=truckers prioritising=prioritizing"
    ).split()
)
_END = re.compile(r"\]\]([.,])")
_WORD = re.compile(r"(?<![{:])\b[A-Za-z]+\b")


def american(text: str) -> str:
    """Return *text* in American spelling, with full stops and commas inside quotation marks."""
    return _END.sub(r"\1]]", _WORD.sub(_spelled, text))


def _spelled(match: re.Match[str]) -> str:
    word = match[0]
    found = _WORDS.get(word.lower())
    if not found:
        return word
    return found[0].upper() + found[1:] if word[0].isupper() else found


AMERICAN = Region(
    spelled=american,
    words={"tag": "en-US", "clock": "at |{h12}:{mm} {half}|", "halves": ("a.m.", "p.m.")},
)
