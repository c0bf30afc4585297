// Some sites freeze what all objects come from, against scripts that change it.
for (const kind of [Object, Array, Function, String, Promise, Map, Set, RegExp]) {
  Object.freeze(kind.prototype);
}
