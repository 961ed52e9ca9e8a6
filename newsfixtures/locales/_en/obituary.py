"""A life that ended, in English."""

from __future__ import annotations

from newsfixtures.locales._grammar import Grammar

GRAMMAR = Grammar(
    section="People",
    topics=("society",),
    keywords=(
        "obituary",
        "people",
    ),
    headlines=(
        "{a:full}, known for {issue} in {city}, dies at {n1:digits}",
        "{city} mourns {a:full}",
        "{a:full}, who gave {city} {n2} works, dead at {n1:digits}",
        "{a:full}, founder of {p:full}, dies in {city2}",
        "{city} loses its voice for {issue}: {a:full} dies",
        "A life for {issue}: {a:full} dies in {city2} at {n1:digits}",
        "{b:last} remembers {a:last}, who brought {issue} to {city}",
    ),
    ledes=(
        "{a:full}, who made {city} known for {issue}, died in {city2} {event} at the age of {n1:digits}, {o} said.",
        "{city} mourns {a:full}, the founder of {p}, who died {event} aged {n1:digits}.",
        "{a:full}, who worked at {o} for {n3|year|years}, died in {city2} {event} at the age of {n1:digits}, {b} said.",
        "One of the best-known names in {issue}, {a:full} of {city}, died {event} at {n1:digits}, according to {o}.",
    ),
    details=(
        "{a:full} left {n2|work|works}, {#4-20} of which are kept in {city2}.",
        "{b} said {a:last} had come to {o:the} every morning at {#6-8} until the last winter.",
        "{c} ordered flags in {city} to be flown at half-mast for {#2-4} days.",
        "{p:the} pays for {#4-30} young people a year who work on {issue}.",
        "{b} recalled [[b|a teacher who never raised a voice]] and a room in {city2} full of notes.",
        "A book of condolence lies open at {o:the} for {#5-14} days, {c} said.",
        "{a:last} taught {#120-900} students in {n3} years, according to {o:the}.",
        "{c} said the council would name a street in {city} after {a:last}.",
        "A film about {a:last} and {issue} was shown in {#6-40} countries.",
        "{b} said {a:last} had refused {#2-6} offers to leave {city}.",
        "{#40-300} people signed the book on the first morning, {c} said.",
        "{p:the} announced a prize of {#5-40:thousand-euros} for {issue}.",
    ),
    background=(
        "{a:full} was born in {city2} as the youngest of {#3-8} children.",
        "{a:last} retired {start:year} and founded {p:the} soon afterwards.",
        "{city} made {a:full} an honorary citizen {start:year}.",
        "{o:the} showed a survey of the work {past:month}.",
        "{a:full} came to {city} at the age of {#18-29} and stayed.",
        "{b:full} worked beside {a:last} for {#6-20} years.",
        "A stroke {past:month} had kept {a:last} from public events.",
    ),
    outlook=(
        "The funeral takes place in {city2} {next}.",
        "{o} plans an evening in memory of {a:last} {later:month}.",
        "{c} will open the memorial service in {city} {next}.",
        "{p} wants to publish letters and notes {later:month}, {b} said.",
    ),
    cores=(
        "b|{city} has lost a patient and generous teacher",
        "b|everything I know about {issue} I learned in that room",
        "c|without {a:last} this city would be poorer",
        "c|people in {city2} will tell their children about {a:last}",
        "b|we will go on with {issue} as {a:last} would have wished",
        "bc|nobody could explain {issue} like {a:last}",
        "bc|there was always time for one more question",
        "c|{city} owes {a:last} more than a street",
        "b|the notes in {city2} will keep us busy for years",
        "bc|{a:last} laughed about honours and answered every letter",
    ),
    alts=(
        "{a:full} at a desk",
        "A book of condolence in {city}",
        "Flowers in front of a house in {city2}",
        "{a:full} with students",
    ),
    captions=(
        "{a:full}",
        "A book of condolence at {o:the}",
        "{a:full} in {city2}",
    ),
    terms={
        "bridge-building": "bridge building",
        "portrait-painting": "portrait painting",
        "folk-songs": "folk songs",
        "heart-surgery": "heart surgery",
        "bird-research": "bird research",
        "chess": "chess",
        "radio-plays": "radio plays",
        "old-maps": "old maps",
    },
)
