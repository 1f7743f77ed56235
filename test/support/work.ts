/** How much work a function does on text, in characters handed to string and pattern methods: the same on every machine, unlike time. */

/**
 * Runs `run` and counts; patterns count the stretch that they may have looked at, slices their length unless `ofSlice` says
 * otherwise. Synchronous, and puts everything back.
 */
export function workOf(run: () => void, ofSlice: (length: number) => number = (length) => length + 1): number {
  /* eslint-disable @typescript-eslint/unbound-method -- each is called with its own `this` below */
  const { slice, charAt } = String.prototype;
  const { exec } = RegExp.prototype;
  /* eslint-enable @typescript-eslint/unbound-method */
  let work = 0;
  String.prototype.slice = function (this: string, ...range) {
    const part = slice.apply(this, range);
    work += ofSlice(part.length);
    return part;
  };
  String.prototype.charAt = function (this: string, at) {
    work++;
    return charAt.call(this, at);
  };
  RegExp.prototype.exec = function (this: RegExp, text) {
    const from = this.lastIndex;
    const match = exec.call(this, text);
    const end = match === null ? text.length : match.index + match[0].length;
    work += 1 + (this.sticky ? (match?.[0].length ?? 1) : this.global ? end - from : text.length);
    return match;
  };
  try {
    run();
  } finally {
    Object.assign(String.prototype, { slice, charAt });
    RegExp.prototype.exec = exec;
  }
  return work;
}
