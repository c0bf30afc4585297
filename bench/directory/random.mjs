// Chance that is the same in every run: mulberry32, a generator of 32 bits.

/** @returns a function like Math.random, and others that draw from it */
export function randomFrom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end) => Math.floor(next() * end);
  const hex = (digits) => Array.from({length: digits}, () => below(16).toString(16)).join('');
  return {
    below,
    chance: (share) => next() < share,
    pick: (list) => list[below(list.length)],
    /** So many different ones of a list. */
    some(list, count) {
      const left = [...list];
      return Array.from({length: Math.min(count, list.length)}, () =>
        left.splice(below(left.length), 1),
      ).flat();
    },
    digits: (count) => String(below(10 ** count)).padStart(count, '0'),
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`,
  };
}
