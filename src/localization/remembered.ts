/** A function that works each of its answers out once: the objects of `Intl` are slow to make. */
export const remembered = <Key extends string, T>(make: (key: Key) => T): ((key: Key) => T) => {
  const known = new Map<Key, T>();
  return (key) => {
    if (!known.has(key)) known.set(key, make(key));
    return known.get(key)!;
  };
};
