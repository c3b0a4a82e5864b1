import { describe, expect, it } from 'vitest';
import { leftOutOf, readOf } from '../story.ts';

describe('notices', () => {
  it.each([
    'ISBN: 978-1-4028-9462-6',
    'This is an alternate cover edition for ISBN 9781402894626.',
    'An alternate cover edition can be found here.',
    'Librarian’s note: this is the second printing.',
    'Previously published as The Boat of Salt.',
    'From the Hardcover edition.',
    '320 pages.',
    '(Summary by Ann Reed)',
    'All rights reserved.',
  ])('on the edition are left out: %s', (line) => {
    expect(leftOutOf(line)).toEqual([`edition: ${line}`]);
  });

  it('on the edition leave the sentence that follows without a space', () => {
    const text = 'Alternate cover edition of ISBN 9781402894626Three men are lost at sea.';
    expect(leftOutOf(text)).toEqual(['edition: Alternate cover edition of ISBN 9781402894626']);
    expect(readOf(text)).toBe('Three men are lost at sea.');
  });

  it.each([
    'Content warnings: drowning, grief, blood.',
    'Trigger warning: loss of a child',
    'TW: violence',
    'WARNING: This book contains explicit scenes.',
    'This book contains graphic violence and strong language.',
    'For mature readers only, 18+.',
    'Reader discretion is advised.',
  ])('of warning are left out: %s', (line) => {
    expect(leftOutOf(line)).toEqual([`warning: ${line}`]);
  });

  it.each([
    'Scroll up and grab your copy today!',
    'Sign up for the newsletter and get a free story.',
    'Available now on Kindle Unlimited.',
    'Buy now and begin the journey.',
  ])('that sell are left out: %s', (line) => {
    expect(leftOutOf(line)).toEqual([`advertising: ${line}`]);
  });

  it.each([
    'The storm strikes without warning.',
    'A warning carved into the door: leave.',
    'The city covers its dead in salt.',
    'Inside the book is a page that was not there before.',
    'She was published once, in a paper nobody read.',
    'Follow the gulls, the old man says, and buy the boat.',
    'She grabs her mother’s copy of the map and runs.',
    'The trigger was never found.',
  ])('are not the plot: %s', (text) => {
    expect(leftOutOf(text)).toEqual([]);
    expect(readOf(text)).toBe(text);
  });
});
