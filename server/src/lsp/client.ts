/** What the client said of itself at `initialize`, as far as the server goes by it. Whatever is missing or malformed counts as not there. */
import type { InitializeParams } from 'vscode-languageserver';
import type { ClientCommand, InitializationOptions } from './protocol';

export interface Client {
  readonly folders: readonly string[];
  /** It asks for diagnostics; to the others they are pushed. */
  readonly pulls: boolean;
  readonly refreshes: { readonly diagnostics: boolean; readonly inlayHints: boolean; readonly codeLenses: boolean };
  /** It answers `workspace/configuration`. */
  readonly configuration: boolean;
  readonly watchesFiles: boolean;
  readonly registersSettings: boolean;
  readonly changesFolders: boolean;
  readonly showsDocuments: boolean;
  readonly showsMarkdown: boolean;
  readonly showsNestedSymbols: boolean;
  /** It answers the requests for files, and is told what was linted. */
  readonly files: boolean;
  readonly commands: readonly ClientCommand[];
  /** Where the tagger's bundle lies, if the client knows. */
  readonly tagger: string | null;
  readonly abilities: Abilities;
}

/** What it can show; it is sent nothing else. */
export interface Abilities {
  readonly relatedInformation: boolean;
  readonly tags: boolean;
  readonly codeDescription: boolean;
  /** Diagnostics come back with the `data` they were sent with. */
  readonly data: boolean;
  /** Edits name the version they were made for. */
  readonly documentChanges: boolean;
  /** An action's edit may be worked out once it is chosen. */
  readonly resolvesEdits: boolean;
}

export function clientOf(params: Partial<InitializeParams>): Client {
  const { capabilities = {}, workspaceFolders } = params;
  const { rootUri } = params; // eslint-disable-line @typescript-eslint/no-deprecated -- some clients still send nothing else
  const { textDocument, workspace, window } = capabilities;
  const options = (params.initializationOptions ?? {}) as InitializationOptions; // each entry is optional, and looked at only for what it may be
  const published = textDocument?.publishDiagnostics;
  const shown = textDocument?.diagnostic ?? published;
  return {
    folders: workspaceFolders?.map(({ uri }) => uri) ?? (typeof rootUri === 'string' ? [rootUri] : []),
    pulls: textDocument?.diagnostic !== undefined,
    refreshes: {
      diagnostics: workspace?.diagnostics?.refreshSupport === true,
      inlayHints: workspace?.inlayHint?.refreshSupport === true,
      codeLenses: workspace?.codeLens?.refreshSupport === true,
    },
    configuration: workspace?.configuration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    registersSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    changesFolders: workspace?.workspaceFolders === true,
    showsDocuments: window?.showDocument?.support === true,
    showsMarkdown: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    showsNestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    files: options.files === true,
    commands: Array.isArray(options.commands) ? options.commands : [],
    tagger: typeof options.tagger === 'string' ? options.tagger : null,
    abilities: {
      relatedInformation: shown?.relatedInformation === true || published?.relatedInformation === true,
      tags: shown?.tagSupport !== undefined || published?.tagSupport !== undefined,
      codeDescription: shown?.codeDescriptionSupport === true || published?.codeDescriptionSupport === true,
      data: shown?.dataSupport === true || published?.dataSupport === true,
      documentChanges: workspace?.workspaceEdit?.documentChanges === true,
      resolvesEdits: textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true,
    },
  };
}
