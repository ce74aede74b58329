"""English words that say how a figure or a statement stands to an earlier one."""

from desktop_app.languages.grammar.links import LinkWords
from desktop_app.languages.grammar.phrases import phrases

LINKS = LinkWords(
    rises=phrases(
        """rose, risen, rises, up, revised, revising, earlier, initially, originally, previously, climbed, climbing, mounted, mounting,
        corrected, increased, raised, grew, grown, updated, since, further, lowered, fell, fallen, down, dropped, later"""
    ),
    parts=phrases(
        "including, among, comprising, others, them, rest, remaining, total, combined, altogether, both, respectively, overall, remainder"
    ),
    contrasts=phrases(
        """but, however, contrast, while, disputed, disputes, countered, instead, whereas, though, although, yet, meanwhile, conversely, contrary,
        different, conflicting, rejected, insisted"""
    ),
    echoes=phrases(
        """claim, claims, allegation, allegations, accusation, accusations, account, report, reports, figure, figures, charge, charges,
        version, suggestion, suggestions, rumour, rumours, rumor, rumors, criticism, story, assertion, that, it, this"""
    ),
    negations=phrases(
        """not, no, never, nothing, false, untrue, lie, lies, nobody, none, without, fabricated, nonsense, n't, didn't, don't, doesn't,
        wasn't, isn't, weren't, hasn't, haven't, won't, cannot, can't, wrong, baseless, unfounded, hoax"""
    ),
    only=phrases("only, just, actually, merely, fewer, in fact"),
    common=phrases(
        """that, with, from, have, been, were, their, they, this, will, would, which, about, after, before, more, than, into, there, when,
        what, said, also, only, some, over, other, could, should, because, while, where, being, very, such, them"""
    ),
)
