import { describe, expect, it } from 'vitest';
import { findSourcing } from '../../../src/engine/sourcing/find';
import { flagsOf, pageOf, unknown } from './page';

const marks = (text: string) => flagsOf(text).map(({ kind, quote }) => `${kind}: ${quote}`);

describe('statements taken from other outlets', () => {
  it.each([
    ['According to local reports, it sank.', 'According to local reports'],
    ['It sank, media reports said.', 'media reports said'],
    ['It sank, Turkish media reported.', 'Turkish media reported'],
    ["Norway's ferry sank, Turkey's media have reported.", "Turkey's media have reported"],
    ['Local media conveyed that it sank.', 'Local media conveyed'],
    ['According to data of Dutch mass media, it sank.', 'According to data of Dutch mass media'],
    ['The Dutch press showed great interest.', null],
    ['Reports say it sank.', 'Reports say'],
    ['It sank, reports said.', 'reports said'],
    [
      'The owner denied reports from Dutch news outlets that it sank.',
      'reports from Dutch news outlets that',
    ],
    ['There have been several reports of a wreck.', 'several reports of'],
    ['The Dutch media reportedly claimed that it sank.', 'The Dutch media reportedly claimed'],
    ['According to an unverified report, it sank.', 'According to an unverified report'],
    ['The loss was first reported by Gulf media outlets.', 'Gulf media outlets'],
    ['Her owner acknowledged reports that it sank.', 'reports that'],
    ['A crop of stories alleging a leak hurt the owner.', 'crop of stories alleging'],
    ['There have been no reports of a wreck.', null],
    ['The owner, who would not talk to the press, said nothing of it.', null],
    ['The owner who wrote to the press said nothing of it.', null],
    ['Nordic News reports that it sank.', null],
    ['A handful of Nordic papers wrote that it sank.', 'A handful of Nordic papers wrote'],
    ['Islamist websites, two of them closed since, reported a wreck.', 'Islamist websites'],
    ['An earlier report in a Dutch paper said it sank.', 'An earlier report in a Dutch paper said'],
    ['Amid conflicting reports, the owner left.', 'conflicting reports'],
    ['After reports over the weekend that it sank, he left.', 'reports over the weekend that'],
    ['Claims made by some local radio stations are untrue.', 'some local radio stations'],
    ['She told a Danish magazine that it sank.', 'a Danish magazine'],
    ['The ship is gone, reports of a wreck went on.', 'reports of'],
    ['Some sites reported a wreck.', 'Some sites reported'],
    ['Another regional news source said it sank.', 'Another regional news source said'],
    ['Some sites are flooded.', null],
    ['According to an earlier report from the Gazette, it sank.', null],
    ['If recent reports are to be trusted, it sank.', 'If recent reports are to be trusted'],
    ['Page Six reports that it sank.', null],
    ['Arab News reports that it sank.', null],
    ['The Swedish daily Kusten said it sank.', null],
    ['He told a Swedish daily, Kusten, that it sank.', null],
    ['According to reports from Reuters, it sank.', null],
    ['He said on a media call that it sank.', null],
    ['She told conservative radio host Ida Holm that it sank.', null],
    ['The stories that surprise us are read.', null],
    ['The guards received reports of a fire.', null],
    ['The gas stations said they were dry.', null],
    ['He reads the social media accounts of sailors.', null],
    ['They review reports of theft.', null],
    ['Police reports say it sank.', null],
    ['The annual report says it sank.', null],
    ['He reports that it sank.', null],
    ['The media company said it would close.', null],
    ['He told local media that it sank.', null],
    ['Journalists wrote reports all night.', null],
  ])('%s', (text, quote) => {
    expect(marks(text)).toEqual(quote === null ? [] : [`second-hand: ${quote}`]);
  });
});

describe('statements that come through a named outlet', () => {
  it.each([
    ['The Evening Press reported that it sank.', 'The Evening Press reported'],
    ['It sank, a sailor’s lawyer told the Herald.', 'told the Herald'],
    ['It sank, according to the Nordic Post.', 'according to the Nordic Post'],
    ['A report in the Nordic Post had it that it sank.', 'A report in the Nordic Post'],
  ])('%s', (text, quote) => {
    expect(marks(text)).toContain(`through-outlet: ${quote}`);
  });

  it('is not said of the page’s own publisher, nor of a paper that is only mentioned', () => {
    const page = { ...pageOf(['It sank, a cook told the Nordic Post.']), publisher: 'Nordic Post' };
    const { flags } = findSourcing(page, unknown, [], null);
    expect(flags.map(({ kind }) => kind)).not.toContain('through-outlet');
    expect(marks('He reads the Nordic Post on the ferry.')).toEqual([]);
  });
});

describe('beliefs nobody is named for', () => {
  it.each([
    ['It reportedly sank.', 'reportedly'],
    ['The captain is believed to have fled.', 'is believed to'],
    ['The captain is said to be rich.', 'is said to'],
    ['It is thought that he fled.', 'It is thought that'],
    ['Rumours have swirled about the cargo.', 'Rumours have swirled'],
    ['Rumours go around about the cargo.', 'Rumours go around'],
    ['The harbour was full of theories about the cargo.', 'full of theories'],
    ['It is considered that he fled.', 'It is considered that'],
    ['The captain was accused of fleeing.', 'was accused of'],
    ['The captain was accused of fleeing by two cooks.', null],
    ['There are fears that it will sink again.', 'There are fears that'],
    ['The ferry is widely seen as unsafe.', 'is widely seen as'],
    // Participles that judge, and the same words as somebody's own verbs or with who judges.
    ['The ferry struck a rock seen as harmless.', 'seen as'],
    ['People seen as rich paid twice.', 'seen as'],
    ['The plan, denounced as reckless, failed.', 'denounced as'],
    ['Two aides accused of theft left the firm.', 'accused of'],
    ['Considered politically harmless, the tax was doubled.', 'Considered'],
    ['The keel, considered harsher to steer than others, was kept.', 'considered'],
    ['He bought the charts now considered a danger.', 'considered'],
    ['Amid the fog, she’s seen as too careful.', 'she’s seen as'],
    ['The plan, denounced as reckless by two cooks, failed.', null],
    ['It was the rock that the harbour viewed as harmless.', null],
    ['He paused, considered the offer, and left.', null],
    ['He considered a swim in the harbour.', null],
    ['They have seen as much of it as Ida Holm.', null],
    ['He survived what many cooks believed to be a storm.', null],
    // Turns that say it.
    ['The knock on the captain is that he dithers.', 'The knock on the captain is'],
    ['The harbour has been called a trap.', 'has been called a'],
    ['She is by all accounts a fine captain.', 'by all accounts'],
    ['Conventional wisdom dictates a calm sea.', 'Conventional wisdom dictates'],
    ['They came to a bay where, it is said, whales sing.', 'it is said'],
    ["It's been reported that he fled.", "It's been reported"],
    ['The tides are expected to rise.', 'are expected to'],
    ['The captain has been called to the bridge.', null],
    ['They heard a knock on the door.', null],
    ['It was not reported who paid.', null],
    ['The club is old. It has not said that it paid.', null],
    ['A man thought to be the captain fled.', 'thought to be'],
    ['The captain reportedly told friends that he fled.', 'reportedly'],
    ['The captain is believed to have fled, police said.', null],
    ['According to the coroner, he is thought to have fled.', null],
    ['"He is believed to have fled," Ida Holm said.', null],
    ['The captain is alleged to have fled.', null],
    ['He allegedly fled.', null],
    ['He said to be careful.', null],
    ['I thought to be early.', null],
    ['The loss was reported to the owner.', null],
    // Beliefs told as nouns with a clause, and the same nouns with an owner or without a clause.
    ['He resigned because of concerns that it may sink.', 'concerns that'],
    ['She wants to change the unfair perception that the ferry is unsafe.', 'perception that'],
    ['Ida Holm bristled at the suggestion that she had fled.', 'suggestion that'],
    ['Ida Holm dismissed accusations that she had fled.', 'accusations that'],
    ['There is a huge expectation that the ferry will be sold.', 'expectation that'],
    ['It rose despite the assertions that ferries were done.', 'assertions that'],
    ['The news raised fears the ferry would sink.', 'raised fears the'],
    ['The conventional wisdom, that ferries are slow, is wrong.', 'wisdom, that'],
    ['News has emerged that the captain had fled.', 'News has emerged that'],
    ['"The ferry is seen as unsafe," Ida Holm said.', 'is seen as'],
    ['"It runs," Holm said, of a ferry widely believed to leak.', 'widely believed'],
    ['The owner is expected to sell the ferry.', 'is expected to'],
    ['The sale is expected to be a disaster.', 'is expected to'],
    ['The ferry is expected to arrive at nine.', null],
    ['The price is expected to be announced in May.', 'is expected to'],
    ['The mayor is expected to testify in May.', null],
    ['Guests are expected to bring a coat.', null],
    ['The crew are missing and presumed drowned.', 'presumed drowned'],
    ['The bell, said to be cursed, fell.', 'said to be'],
    ['It was hoped that it floats.', 'It was hoped that'],
    ['It was thought through to its end.', null],
    ['A cook is tipped to follow him.', 'is tipped to'],
    ['Word was that it sank.', 'Word was that'],
    ['The mayor has faced criticism over it.', 'faced criticism'],
    ['The mayor has faced criticism over it from two cooks.', null],
    ['He left amid rumours of a wreck.', 'amid rumours'],
    ['All of us are expected to know the tides.', null],
    ['The owner is expected to sell the ferry, Ida Holm said.', null],
    ['Concern rose over claims that he had fled.', 'claims that'],
    ['He fends off talk that the ferry will be sold.', 'talk that'],
    ['There’s a myth out there that he had fled.', 'myth'],
    ['It was sold despite concerns, even on board, that it may sink.', 'concerns'],
    ['The tale claims that the ferry sank.', null],
    ['The old crew fears that it may sink.', null],
    ['"It was Holm’s "assertion that" the ferry sank.', null],
    ['He resigned because of her concerns that it may sink.', null],
    ["Holm's suggestion that he had fled was read aloud.", null],
    ['Ida Holm expressed concerns that it may sink.', null],
    ['Ida Holm repeated the accusations that he had fled.', null],
    ['He went on with suggestions that ferries be sold.', null],
    ['She heard the concerns that were raised.', null],
    ['There is no perception that matters.', null],
    ['He lost the argument about the ferry.', null],
    ['He fears the ferry would sink.', null],
    ['The crew wisdom is that ferries are slow.', null],
    ['News of the ferry emerged that night.', null],
    ['"The ferry was seen at night," Ida Holm said.', null],
  ])('%s', (text, quote) => {
    const found = marks(text).map((mark) => mark.replace(/ that$/u, ''));
    expect(found).toEqual(quote === null ? [] : [`unattributed: ${quote.replace(/ that$/u, '')}`]);
  });
});
