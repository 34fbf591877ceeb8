/** English phrases that Dutch uses as they are: a row that holds one is no row left untranslated. */
import type { Span } from '../../text/text';

// Idioms and terms of more than one word that Van Dale and the Woordenlijst have as Dutch headwords or set phrases.
const phrases = `
all in one
all the way
at the end of the day
back in the day
back to basics
be my guest
been there, done that
beggars can't be choosers
best of both worlds
big is beautiful
bring your own device
business as usual
by default
by design
by the book
by the way
cash on delivery
check, check, dubbelcheck
coming of age
cost of living
divide and conquer
do's and don'ts
easy come, easy go
fear of missing out
first come, first served
first in, first out
for the record
freedom of speech
from scratch
game over
go with the flow
good cop, bad cop
hands on
happy few
have it your way
in the end
in the long run
in the picture
internet of things
last but not least
learning by doing
let's face it
love it or hate it
man of the match
never a dull moment
never change a winning team
nice to have
no hard feelings
no nonsense
no strings attached
nothing to hide
now or never
of all people
off the record
on and off
on demand
on the fly
on the road
on the rocks
on the side
on the spot
one of a kind
out of control
out of office
out of the blue
out of the box
over the top
peer to peer
play it by ear
point of no return
point of view
practice what you preach
proof of concept
quick and dirty
right to be forgotten
rise and shine
rule of law
rule of thumb
see you later
sky is the limit
so far so good
state of the art
state of the union
straight to the point
survival of the fittest
take it or leave it
terms of service
the bigger picture
the day after
the happy few
the missing link
the place to be
the proof of the pudding
the proof of the pudding is in the eating
the real thing
the right stuff
the show must go on
the sky is the limit
the talk of the town
the time of my life
the usual suspects
the winner takes it all
think out of the box
time is money
to be continued
to do
to the point
to the max
too big to fail
trial and error
up and running
up to date
way of life
what you see is what you get
what's in a name
wishful thinking
work in progress
you name it
`;

const pattern = new RegExp(
  String.raw`(?<![\p{L}-])(?:${phrases
    .trim()
    .split('\n')
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/'/g, "['’]").replace(/ /g, String.raw`[\s-]`))
    .join('|')})(?![\p{L}-])`,
  'giu',
);

/** The loan phrases of a string, in order. */
export function loanPhrasesIn(text: string): readonly Span[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
