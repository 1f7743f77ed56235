/** Pieces of a JSON list, each on a line of its own. */

/** Gives each piece with what parts it from the one before. */
export function commas(): (piece: string) => string {
  let first = true;
  return (piece) => {
    const parted = `${first ? '\n' : ',\n'}${piece}`;
    first = false;
    return parted;
  };
}
