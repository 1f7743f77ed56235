/** The one place where core's spans and findings become the protocol's ranges and messages, and back. */
import {
  CodeActionKind,
  DiagnosticSeverity,
  DiagnosticTag,
  type CodeAction,
  type Diagnostic,
  type Position,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { rulePage, type Edit, type Finding, type Severity, type Span } from '../core/index';
import type { Abilities } from './client';
import type { Offer } from './features/offers';

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
  return {
    range: toRange(document, span),
    severity: SEVERITY[severity],
    source: 'newslint',
    code: rule,
    message,
    ...(abilities.codeDescription && { codeDescription: { href: rulePage(rule) } }),
    ...(abilities.tags && isUnnecessary(finding) && { tags: [DiagnosticTag.Unnecessary] }),
    ...(abilities.relatedInformation && related && { relatedInformation: [{ location: { uri: document.uri, range: toRange(document, related.span) }, message: related.message }] }),
    ...(abilities.data && { data }),
  };
}

/** Editors fade what could as well not be there: debris and promo that goes as a whole. */
function isUnnecessary({ category, span, fixes }: Finding): boolean {
  return category !== 'quote' && fixes.some(({ edits }) => edits.length > 0 && edits.every((edit) => edit.text === '' && edit.span.start <= span.start && span.end <= edit.span.end));
}

export function toTextEdits(document: TextDocument, edits: readonly Edit[]): TextEdit[] {
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
