import { describe, expect, it } from 'vitest';
import { heardIn } from './labels.ts';

const told = (words: string, ...labels: string[]) => [words, labels] as const;

describe('Pain or danger in free words', () => {
  it.each([
    told('i think i pulled it', 'injury'),
    told('stop stop stop it hurts', 'pain'),
    told('hang on my chest feels weird', 'symptom:chest-pain'),
    told('my hamstring kinda hurts is that ok', 'pain'),
    told('my balance is rubbish i keep falling over', 'symptom:weakness'),
    told('something went in the back of my leg', 'symptom:pop'),
    told('i wear them after runs my toes go a bit numb but do they help', 'symptom:numbness'),
    told('call an ambulance', 'symptom:call-an-ambulance'),
    told("i think i'm having a heart attack", 'symptom:heart-attack'),
    told('i want to kill myself', 'symptom:suicidal'),
    told('i took twelve ibuprofen', 'symptom:overdose'),
    told('i hit my head', 'symptom:head-injury'),
    told('my pee is dark like cola', 'symptom:dark-urine'),
    told("i can't move my foot", 'symptom:cannot-move'),
    told('something burst behind my knee', 'symptom:burst-behind-knee'),
    told('i nearly fainted', 'symptom:fainting'),
  ])('"%s" is heard: %s', (words, labels) => {
    expect(heardIn(words)).toEqual(expect.arrayContaining(labels));
  });

  it.each([
    'i strained my left hamstring yesterday',
    'tweaked it sprinting',
    'coming back from a strain',
    'i hurt it on sunday',
    'felt it go',
  ])('"%s" is an injury', (words) => {
    expect(heardIn(words)).toContain('injury');
  });
});

describe('"No" with more behind it', () => {
  it.each([
    told('no go back two', 'previous:2'),
    told("no i didn't strain anything just give me the roller", 'start:rolling'),
    told("i've got like five minutes gimme the quickest warm up you've got", 'start:quick-warm-up'),
  ])('"%s" is a wish: %s', (words, labels) => {
    expect(heardIn(words)).toEqual(labels);
  });
});

describe('What nobody said', () => {
  it.each([
    'my fourteen year old has sit bone pain',
    "there's a stiff patch on my calf since yesterday",
    'i have to lose weight for summer',
    "no they're not weak just sore",
  ])('is not heard in "%s"', (words) => {
    expect(heardIn(words).filter((label) => label.startsWith('symptom:'))).toEqual([]);
  });

  it('is no pop in tablets popped', () => {
    expect(heardIn("i've been popping tablets")).toEqual(['symptom:painkillers']);
  });
});

describe('Yes and no as people say them', () => {
  it.each([
    ['ugh yes', 'yes'],
    ['ok fine yes', 'yes'],
    ['umm yeah', 'yes'],
    ['unfortunately yes', 'yes'],
    ['yeah alright', 'yes'],
    ['nah all good', 'no'],
    ["no not that i've noticed", 'no'],
    ['no thank god', 'no'],
    ['uh uh', 'no'],
    ["i don't think so", 'no'],
    ["i don't have any of that", 'no'],
    ['not really', 'no'],
    ['dunno', 'unsure'],
    ["i'm not sure", 'unsure'],
    ['no i mean yes', 'yes'],
  ])('"%s" is %s', (words, answer) => {
    expect(heardIn(words)[0]).toBe(answer);
  });

  it('has a sign behind it', () => {
    expect(heardIn("yeah the left one's swollen up")).toEqual(['yes', 'symptom:swelling']);
  });
});

describe('Constraints', () => {
  it.each([
    told('nothing on the floor', 'no-floor'),
    told('no floor stuff', 'no-floor'),
    told('give me something standing', 'no-floor'),
    told('make it shorter', 'shorter'),
    told('warm me up but skip the butt kicks', 'skip:butt-kicks', 'start:warm-up'),
    told('start the warm up then set an ice timer for ten minutes', 'start:warm-up', 'ice:set:10'),
    told('go back two', 'previous:2'),
    told("i've finished the whole thing", 'finished'),
    told("no i've finished", 'finished'),
    told("what's next", 'whats-next'),
    told('how many do i do', 'reps'),
    told('am i doing this right', 'form'),
    told('which leg', 'which-leg'),
    told("i've had the ice on for ten minutes", 'ice:since:10'),
    told("i've got diabetes", 'reason:diabetes'),
    told("it's burning like hell", 'symptom:iced-skin'),
  ])('"%s" is understood: %s', (words, labels) => {
    expect([...heardIn(words)].toSorted()).toEqual([...labels].toSorted());
  });
});

describe('What is no business of the coach’s', () => {
  it.each([
    "what's the weather like",
    'play some beyonce',
    'turn off the kitchen lights',
    'order me a pizza',
    'tell me a joke',
    'nine minutes for the pasta can you time that',
  ])('"%s" is refused', (words) => {
    expect(heardIn(words)).toEqual(['off-topic']);
  });
});
