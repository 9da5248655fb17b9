"""Every cue rule by its name: a sentence that it takes for a promise, and one with the same words that is none."""

import pytest

from desktop_app.analysis import POSSIBLE, analyse
from desktop_app.analysis.languages.english.cues import CUES
from desktop_app.readers import read_text

STATEMENT = "Joint Statement of Ruritania’s Neighbours: Japan and Canada\n\nJapan and Canada met today.\n\n"
RESOLUTION = "Resolution 12 on ports\n\nThe General Assembly,\n\nRecalling its resolution 11,\n\n"

PROMISES = {
    "will": "We will, in line with our laws, open three ports.",
    "would after agreed that": "The two sides agreed that Japan would open its ports.",
    "commit to": "Japan commits by 2030 to close its coal plants.",
    "commit an amount": "Canada pledged $40 million for schools.",
    "pledge to": "The leaders pledged to end child labour.",
    "pledge support": "They pledged continued support for the fund.",
    "undertake to": "Both countries undertake to share their data.",
    "promise to": "Canada promised to plant two billion trees.",
    "agree to": "They agreed in principle to extend the treaty.",
    "agree that": "They agreed that their governments redouble efforts to protect the sea.",
    "agree on a plan": "The leaders agreed on a joint roadmap for the Arctic.",
    "resolve to": "We resolve to halve plastic waste.",
    "decide to": "Japan decided to join the convention.",
    "determine to": "They determined to deepen their cooperation.",
    "dedicate to": "We dedicate ourselves to peace.",
    "reach an understanding": "The two sides reached an understanding to reopen the border.",
    "sign an agreement": "Canada signed an agreement to buy 20 aircraft.",
    "volunteer to": "Canada offered to host the next meeting.",
    "set a goal": "Japan set a goal of doubling its wind power.",
    "reaffirm efforts to": "We reaffirm our efforts to end hunger.",
    "affirm continued work": "We affirm our continued work with partners on artificial intelligence.",
    "be committed to": "We are fully committed to free trade.",
    "be determined to": "Japan is determined to stamp out corruption.",
    "be united in our resolve": "We are united in our resolve to end the war.",
    "be tasked": "The ministers were tasked to draw up a plan.",
    "join forces to": "Japan and Canada join forces to protect the sea.",
    "be pleased to": "We are pleased to launch a new partnership.",
    "stand ready to": "Canada stands ready to send engineers.",
    "have a plan to": "Canada has a bold plan to build two million homes.",
    "it was agreed": "It was agreed to hold annual talks.",
    "be to": "Japan and Canada are to sign a treaty in May.",
    "commitment to": "The leaders reaffirmed their commitment to the Paris Agreement.",
    "intention to": "Japan expressed its intention to join the fund.",
    "ambition to": "We reaffirm our ambition to end tuberculosis.",
    "announcement of": "They reiterated their decision to close the camp.",
    "intend to": "We intend in the coming months to open a consulate.",
    "plan to": "Japan plans to build two ports.",
    "expect to": "Canada expects to sign the treaty next year.",
    "anticipate doing": "Canada anticipates announcing the awards in May.",
    "want to": "We want to make trade easier.",
    "be going to": "We are going to cut red tape.",
    "propose to": "Canada proposes to host a summit.",
    "aim to": "We aim by 2035 to bring 200 million women into work.",
    "seek to": "Japan seeks to expand its fleet.",
    "strive to": "We strive for a region free of war.",
    "endeavour to": "Both countries endeavour to raise exchanges.",
    "our goal is to": "Our urgent priority is to end the waiting lists.",
    "it is our goal to": "It remains our shared goal to end polio.",
    "look forward to going on": "We look forward to continuing our work on steel.",
    "look forward to": "We look forward to hosting the next summit.",
    "continue to": "Japan continues to support the refugees.",
    "be doing": "We are galvanizing efforts to clean the rivers.",
    "announce a venture": "Canada announced a $2 billion investment in hydrogen.",
    "announce a scheme": "The leaders are announcing a new scholarship programme.",
    "announce an amount": "Canada announced more than $30 million in grants.",
    "launch a scheme": "Japan launched a fellowship programme.",
    "announcement by": "The leaders welcomed the announcement by Korean Air of the purchase of 20 aircraft.",
    "includes a sum": "This deal includes $150 billion of Japanese investment.",
    "we launch": "We hereby establish a council on trade.",
    "we guarantee": "We guarantee no rise in fares.",
    "instruct": "We task our ministers to report by May.",
    "ask them": "We thank our Finance Ministers and ask them to draw up a list.",
    "ask our own": "We ask our Finance Ministers to draw up a list.",
    "decides": "1. Decides to convene a conference in 2026;",
    "requests": "2. Takes note of the report, and requests the Secretary-General to publish it;",
    "repeats a request": "2. Reiterates its request to the Secretary-General to publish it;",
}

NOT_PROMISES = {
    "will": "Climate change will raise the sea.",
    "would after agreed that": "Canada would open its ports.",
    "commit to": "Steps committed to by others were listed.",
    "commit an amount": "Since 2003, Canada has committed $40 million to schools.",
    "pledge to": "Canada did not pledge to pay.",
    "pledge support": "The statement praised the pledges of full support that came in.",
    "undertake to": "All states should undertake to disarm.",
    "promise to": "Canada never promised to pay.",
    "agree to": "The policy agreed to by others was debated.",
    "agree that": "They agreed that trade is good for growth.",
    "agree on a plan": "They were to agree on plans and failed.",
    "resolve to": "We recall that in 2010 we resolved to act.",
    "decide to": "If Japan decides to leave, talks end.",
    "determine to": "The study that determined to what degree ice melts is new.",
    "dedicate to": "The helpline is a service dedicated to farmers.",
    "reach an understanding": "No understanding was reached to end the strike.",
    "sign an agreement": "All parties must sign the agreement to end the war.",
    "volunteer to": "We thank Canada for its offer to host.",
    "set a goal": "The report describes how others set goals for growth.",
    "reaffirm efforts to": "They welcomed efforts to end hunger.",
    "affirm continued work": "We affirm the value of work with partners.",
    "be committed to": "We are not committed to the old plan.",
    "be determined to": "The price is determined by the market.",
    "be united in our resolve": "They were united in our memory of the dead.",
    "be tasked": "A body which is tasked with audits was praised.",
    "join forces to": "It is essential that all states join forces to end the war.",
    "be pleased to": "We are proud to welcome the new members.",
    "stand ready to": "If states stand ready to talk, peace is near.",
    "have a plan to": "Every state should have a plan to save water.",
    "it was agreed": "It was agreed that trade is good.",
    "be to": "Peace is to a nation what health is to a body.",
    "commitment to": "The minister spoke of a commitment to excellence.",
    "intention to": "They recalled the intention of the founders.",
    "ambition to": "The book describes an ambition to rule.",
    "announcement of": "The announcement of the results was late.",
    "intend to": "The measure is intended to help farmers.",
    "plan to": "The Strategic Plan to End Hunger was published.",
    "expect to": "Analysts say prices are expected to fall.",
    "anticipate doing": "Growth anticipates rising demand.",
    "want to": "We want to thank our hosts.",
    "be going to": "The question of who is going to pay was raised.",
    "propose to": "What others propose to do is unclear.",
    "aim to": "We support the aim to ease travel.",
    "seek to": "Those who seek to divide us were named.",
    "strive to": "Farmers who strive to survive need help.",
    "endeavour to": "They did not endeavour to hide it.",
    "our goal is to": "Their report says what the rules are.",
    "it is our goal to": "It is our understanding that rain fell.",
    "look forward to going on": "All those who look forward to working abroad were asked.",
    "look forward to": "Those who look forward to leaving were asked.",
    "continue to": "We continue to call on all parties to talk.",
    "be doing": "We are facing a hard winter.",
    "announce a venture": "Since Canada announced the investment, prices fell.",
    "announce a scheme": "The newly announced programme was praised.",
    "announce an amount": "The $30 million announced in May were spent.",
    "launch a scheme": "The programme that was launched has ended.",
    "announcement by": "The announcement by the court was read.",
    "includes a sum": "The budget includes $150 billion for the army.",
    "we launch": "We extend our thanks to the hosts.",
    "we guarantee": "The law serves to guarantee a fair trial.",
    "instruct": "The courts instruct their officials.",
    "ask them": "Drivers were stopped, and the police asked them to leave.",
    "ask our own": "We call on the Secretary-General of the United Nations to mediate.",
    "decides": "If the Council decides to act, talks end.",
    "requests": "3. Requests all Member States to report;",
    "repeats a request": "3. Reiterates its request to all Member States to report;",
}

ONLY_POSSIBLE = {"look forward to"}
"""Rules whose promises are only offered as possible: hope about one's own action."""


def judged(sentence: str) -> tuple[str, float]:
    """Return the rule that took a sentence for a promise and how sure it is, ("", 0) where none did."""
    head = RESOLUTION if sentence[0].isdigit() else STATEMENT
    document = read_text(head + sentence, "text.txt")
    found = analyse(document)
    last = document.running(found.verdicts[-1].span)
    assert sentence.endswith(last), "the sentence is one unit"
    verdict = found.verdicts[-1]
    if verdict.commitment is None:
        return "", 0.0
    return verdict.rule, found.commitments[verdict.commitment].confidence


def test_every_rule_has_a_promise_and_a_sentence_that_is_none() -> None:
    names = {cue.name for cue in CUES}
    assert names == set(PROMISES) == set(NOT_PROMISES)


@pytest.mark.parametrize(("rule", "sentence"), PROMISES.items())
def test_a_rule_takes_its_words_for_a_promise(rule: str, sentence: str) -> None:
    taken_by, confidence = judged(sentence)
    assert taken_by == rule
    assert confidence >= POSSIBLE or rule in ONLY_POSSIBLE


@pytest.mark.parametrize(("rule", "sentence"), NOT_PROMISES.items())
def test_the_same_words_promise_nothing_elsewhere(rule: str, sentence: str) -> None:
    assert judged(sentence)[1] < POSSIBLE
