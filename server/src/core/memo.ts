/** Remembering what was found out about an immutable object for as long as the object lives. */

/** The same function, asked once for each object. */
export function perObject<Subject extends object, Answer>(find: (subject: Subject) => Answer): (subject: Subject) => Answer {
  const known = new WeakMap<Subject, { readonly answer: Answer }>();
  return (subject) => {
    const before = known.get(subject);
    if (before !== undefined) return before.answer;
    const answer = find(subject);
    known.set(subject, { answer });
    return answer;
  };
}
