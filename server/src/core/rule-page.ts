/** Where a rule's page is read. */

/** The address of a rule's page, for editors and reports that link to it. */
export function rulePage(id: string): string {
  return `https://github.com/newslint/newslint/blob/main/docs/rules/${id}.md`;
}
