/** Presidents of the United States whom copy calls by their office and surname alone: a namesake with another given name is somebody else. */
const GIVEN_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  ('truman harry, eisenhower dwight ike, kennedy john jack j.f. f., johnson lyndon l.b. b., nixon richard dick, ford gerald jerry, carter jimmy james, reagan ronald ron, bush george, clinton bill william, obama barack barry, trump donald, biden joe joseph')
    .split(', ')
    .map((entry) => entry.split(' '))
    .map(([surname = '', ...given]) => [surname, given] as const),
);

/** Whether `President` with this surname may be the one of these names, all as keys; true for a surname that no president has. */
export function mayBePresident(surname: string, names: readonly string[]): boolean {
  const given = GIVEN_NAMES.get(surname);
  return given === undefined || names.some((name) => given.includes(name));
}

/** Whether a president had this surname, as a key; all of them were men. */
export function isPresidents(surname: string): boolean {
  return GIVEN_NAMES.has(surname);
}
