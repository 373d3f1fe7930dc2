import type * as vscode from 'vscode';
import type { ActiveDraft } from './activeDraft';
import type { Configuration } from './configuration';
import type { DerivedDocuments } from './derivedDocuments';
import type { HouseStyles } from './houseStyles';
import type { DraftStore } from './store';

/** What every feature is given. A feature registers itself and is gone when what it returns is disposed of. */
export interface Services {
  readonly extensionUri: vscode.Uri;
  readonly configuration: Configuration;
  readonly houseStyles: HouseStyles;
  readonly store: DraftStore;
  readonly active: ActiveDraft;
  readonly derived: DerivedDocuments;
}

export type Feature = (services: Services) => vscode.Disposable;
