/** The one place where core's spans and findings become the protocol's ranges and messages, and back. */
import {
  CodeActionKind,
  DiagnosticSeverity,
  DiagnosticTag,
  DocumentHighlightKind,
  FoldingRangeKind,
  MarkupKind,
  SymbolKind,
  type CodeAction,
  type Diagnostic,
  type DocumentHighlight,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  type InlayHint,
  type InlayHintLabelPart,
  type Location,
  type Position,
  type Range,
  type SymbolInformation,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { pageOf, type Comparison, type ConfigProblem, type Edit, type Finding, type Severity, type Span } from '../core/index';
import type { Abilities, Client } from './client';
import { inMarkdown, inPlainWords, type Writing } from './features/hover';
import { differenceInWords } from './features/verbatim';
import type { Hint, LedgerEntry } from './features/ledger';
import type { Offer } from './features/offers';
import type { Entry, Fold } from './features/outline';
import type { ComparedQuote, Dismiss, QuoteItem } from './protocol';

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function toRange(document: TextDocument, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** Positions beyond a line or the text are taken as its end. */
export function toOffset(document: TextDocument, position: Position): number {
  return document.offsetAt(position);
}

export function toSpan(document: TextDocument, { start, end }: Range): Span {
  const one = toOffset(document, start);
  const other = toOffset(document, end);
  return { start: Math.min(one, other), end: Math.max(one, other) };
}

/** What a diagnostic carries so that its code actions find the finding again. */
export interface DiagnosticData {
  readonly resultId: string;
  /** The finding's index in that result. */
  readonly finding: number;
}

export function toDiagnostics(document: TextDocument, findings: readonly Finding[], resultId: string, abilities: Abilities): Diagnostic[] {
  return findings.map((finding, index) => toDiagnostic(document, finding, { resultId, finding: index }, abilities));
}

function toDiagnostic(document: TextDocument, finding: Finding, data: DiagnosticData, abilities: Abilities): Diagnostic {
  const { rule, severity, message, span, related } = finding;
  const page = pageOf(rule);
  return {
    range: toRange(document, span),
    severity: SEVERITY[severity],
    source: 'newslint',
    code: rule,
    message,
    ...(abilities.codeDescription && page !== undefined && { codeDescription: { href: page } }),
    ...(abilities.tags && isUnnecessary(finding) && { tags: [DiagnosticTag.Unnecessary] }),
    ...(abilities.relatedInformation && related && { relatedInformation: [{ location: { uri: document.uri, range: toRange(document, related.span) }, message: related.message }] }),
    ...(abilities.data && { data }),
  };
}

/** Editors fade what could as well not be there: debris and promo that goes as a whole, but not a placeholder, which is to be filled. */
function isUnnecessary(finding: Finding): boolean {
  const { rule, category, span } = finding;
  return category !== 'quote' && rule !== 'placeholder' && finding.fixes.some(({ edits }) => edits.length > 0 && edits.every((edit) => edit.text === '' && edit.span.start <= span.start && span.end <= edit.span.end));
}

function toTextEdits(document: TextDocument, edits: readonly Edit[]): TextEdit[] {
  return edits.map(({ span, text }) => ({ range: toRange(document, span), newText: text }));
}

export function toWorkspaceEdit(document: TextDocument, edits: readonly Edit[], { documentChanges }: Abilities): WorkspaceEdit {
  const textEdits = toTextEdits(document, edits);
  if (!documentChanges) return { changes: { [document.uri]: textEdits } };
  return { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: textEdits }] };
}

/** What `codeAction/resolve` is sent back with. */
export interface ActionData {
  readonly uri: string;
  readonly version: number;
}

/** `answered` is the diagnostic that the offer's finding was sent as, where the client asked about it. */
export function toCodeAction(document: TextDocument, offer: Offer, answered: Diagnostic | undefined, fixAllEdits: () => readonly Edit[], abilities: Abilities): CodeAction {
  const { title, kind, preferred, does } = offer;
  const action: CodeAction = {
    title,
    kind: kind === 'quickfix' ? CodeActionKind.QuickFix : kind,
    ...(answered && { diagnostics: [answered] }),
    ...(preferred && { isPreferred: true }),
  };
  switch (does.type) {
    case 'edit':
      return { ...action, edit: toWorkspaceEdit(document, does.edits, abilities) };
    case 'fix-all':
      if (!abilities.resolvesEdits) return { ...action, edit: toWorkspaceEdit(document, fixAllEdits(), abilities) };
      return { ...action, data: { uri: document.uri, version: document.version } satisfies ActionData };
    case 'dismiss': {
      const { rule, span } = does.finding;
      const dismiss: Dismiss = { uri: document.uri, rule, range: toRange(document, span), ...(does.reason !== undefined && { reason: does.reason }) };
      return { ...action, command: { title, command: 'newslint.dismiss', arguments: [dismiss] } };
    }
    case 'open-page':
      return { ...action, command: { title, command: 'newslint.openRulePage', arguments: [does.rule] } };
  }
}

/** The findings that a request for code actions is about: those it names, and those under the cursor. */
export function findingsAt(document: TextDocument, range: Range, diagnostics: readonly Diagnostic[], findings: readonly Finding[], resultId: string): readonly Finding[] {
  const asked = toSpan(document, range);
  const named = new Set(diagnostics.map((diagnostic) => findingOf(document, diagnostic, findings, resultId)));
  return findings.filter((finding) => named.has(finding) || (finding.span.start <= asked.end && asked.start <= finding.span.end));
}

/** The finding that a diagnostic was made of: by its data while that result holds, else by rule and place. */
export function findingOf(document: TextDocument, { code, range, data }: Diagnostic, findings: readonly Finding[], resultId: string): Finding | undefined {
  const known = data as Partial<DiagnosticData> | undefined; // as we sent it, or nothing that fits
  if (known?.resultId === resultId && known.finding !== undefined) return findings[known.finding];
  const { start, end } = toSpan(document, range);
  return findings.find(({ rule, span }) => rule === code && span.start === start && span.end === end);
}

export function toHover(document: TextDocument, span: Span, value: string, { showsMarkdown }: Client): Hover {
  return { range: toRange(document, span), contents: { kind: showsMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText, value } };
}

/** How a hover is written for this client; in Markdown a place is a link that jumps there. */
export function hoverWriting(document: TextDocument, { showsMarkdown }: Client): Writing {
  const lineOf = ({ start }: Span): string => `line ${document.positionAt(start).line + 1}`;
  if (!showsMarkdown) return inPlainWords(lineOf);
  return inMarkdown((span) => {
    const { line, character } = document.positionAt(span.start);
    return `[${lineOf(span)}](${document.uri}#L${line + 1},${character + 1})`;
  });
}

export function toLocation(document: TextDocument, span: Span): Location {
  return { uri: document.uri, range: toRange(document, span) };
}

export function toHighlights(document: TextDocument, { mentions, quotations }: { readonly mentions: readonly Span[]; readonly quotations: readonly Span[] }): DocumentHighlight[] {
  return [
    ...quotations.map((span) => ({ range: toRange(document, span), kind: DocumentHighlightKind.Read })),
    ...mentions.map((span) => ({ range: toRange(document, span), kind: DocumentHighlightKind.Text })),
  ];
}

export function toSymbols(document: TextDocument, entries: readonly Entry[]): DocumentSymbol[] {
  return entries.map(({ name, detail, kind, span, selection, children }) => ({
    name,
    detail,
    kind: kind === 'section' ? SymbolKind.Module : SymbolKind.String,
    range: toRange(document, span),
    selectionRange: toRange(document, selection),
    children: toSymbols(document, children),
  }));
}

/** The outline for a client that shows no tree; who speaks stands with the quotation. */
export function toFlatSymbols(document: TextDocument, entries: readonly Entry[]): SymbolInformation[] {
  return entries.flatMap(({ name, detail, kind, selection, children }) => [
    { name: detail === '' ? name : `${name} — ${detail}`, kind: kind === 'section' ? SymbolKind.Module : SymbolKind.String, location: toLocation(document, selection) },
    ...toFlatSymbols(document, children),
  ]);
}

/** Only what covers more than one line can be folded. */
export function toFoldingRanges(document: TextDocument, folds: readonly Fold[]): FoldingRange[] {
  return folds.flatMap(({ span, label }) => {
    const { start, end } = toRange(document, span);
    return end.line > start.line ? [{ startLine: start.line, endLine: end.line, kind: FoldingRangeKind.Region, collapsedText: label }] : [];
  });
}

export function toInlayHint(document: TextDocument, { at, label, tooltip, introduction }: Hint): InlayHint {
  const part: InlayHintLabelPart = { value: label, tooltip, ...(introduction && { location: toLocation(document, introduction) }) };
  return { position: document.positionAt(at), label: [part], paddingLeft: true };
}

export function toQuoteItem(document: TextDocument, { span, text, quotation, speaker, cue, how, evidence, needsAttribution }: LedgerEntry): QuoteItem {
  return {
    range: toRange(document, span),
    text,
    kind: quotation.kind,
    speaker: speaker === undefined ? null : { name: speaker.name, text: speaker.text, range: toRange(document, speaker) },
    cue: cue === undefined ? null : { text: cue.text, range: toRange(document, cue) },
    attribution: how,
    inference: evidence.inference,
    needsAttribution,
  };
}

const VERDICT = { verbatim: 'verbatim', changed: 'changed', absent: 'missing' } as const satisfies Record<Comparison['verdict'], ComparedQuote['verdict']>;

/** A quotation beside its words in the source. */
export function toComparedQuote(document: TextDocument, comparison: Comparison, source: string): ComparedQuote {
  const { quotation, verdict, original, restore } = comparison;
  const range = toRange(document, quotation.span);
  return {
    range,
    text: document.getText(range),
    verdict: VERDICT[verdict],
    original: original === undefined ? null : source.slice(original.start, original.end),
    message: differenceInWords(comparison),
    edits: toTextEdits(document, restore),
  };
}

/** What is wrong in a configuration file, shown in that file. */
export function toProblemDiagnostics(document: TextDocument, problems: readonly ConfigProblem[]): Diagnostic[] {
  return problems.map(({ message, span = { start: 0, end: 0 } }) => ({ range: toRange(document, span), severity: DiagnosticSeverity.Error, source: 'newslint', message }));
}
