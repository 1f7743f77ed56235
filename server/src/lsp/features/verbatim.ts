/** Where a quotation parts from its source, in an editor's words. */
import type { Comparison, Departure } from '../../core/index';

/** Empty where the words are the source's own. */
export function differenceInWords({ verdict, departures }: Comparison): string {
  switch (verdict) {
    case 'verbatim':
      return '';
    case 'absent':
      return 'Nothing like it stands in the source.';
    case 'changed':
      return `${departures.map(inWords).join('; ')}.`;
  }
}

function inWords({ kind, draft, source }: Departure): string {
  switch (kind) {
    case 'changed':
      return `‘${draft}’ is ‘${source}’ in the source`;
    case 'dropped':
      return `‘${source}’ is left out`;
    case 'added':
      return `‘${draft}’ is not in the source`;
  }
}
