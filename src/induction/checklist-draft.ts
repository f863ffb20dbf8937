/** One line as it is written down: its shape is known, its words are not checked. */
export interface DraftLine {
  readonly id: string;
  /** 1 is the link worker's own journey, 2 is the practice's half. */
  readonly part: number;
  readonly aspect: string;
  /** What the owner reads. */
  readonly title: string;
  /** What the side that agrees reads. */
  readonly otherSideTitle: string;
  readonly why: string;
  /** Codes of the paper's rows, as in paper.json. */
  readonly source: readonly string[];
  readonly owner: string;
  /** Every role listed must say yes. */
  readonly agreedBy: readonly string[];
  readonly question: string;
  readonly scope: string;
  /** It needs the link worker in the room, so it falls on one of their days at that site. */
  readonly together: boolean;
  /** Working days from the start; before it where negative. */
  readonly dueOffset: number;
  /** Working days after the start before the question is asked. */
  readonly notBefore: number;
  readonly phase: string;
  readonly repeats: object | null;
  readonly dependsOn: readonly string[];
  /** Empty where everyone needs the line. */
  readonly appliesWhenAnyOf: readonly string[];
  readonly goodLooksLike: string;
  /** In place before the link worker sees patients alone, or must not lapse. */
  readonly mustHave: boolean;
  /** Between the two who have it and the line manager: nobody else sees how it stands (domain: who sees what). */
  readonly private: boolean;
  /** Expected by employers or regulators in England, and not in the paper. */
  readonly local: boolean;
  /** What is written down beside it: which room, for example. */
  readonly keeps?: string;
  /** One session is rarely enough: each that happened counts towards it. */
  readonly several?: boolean;
  /** Somebody sits in with patients, and this role asks them first: the owner, or the link worker. */
  readonly askPatients?: string;
}

/** A checklist as it is written down, before anybody has looked for mistakes in it. */
export interface ChecklistDraft {
  readonly aspectLabels: Readonly<Record<string, string>>;
  readonly fallback: Readonly<Record<string, readonly string[]>>;
  readonly escalation: Readonly<Record<string, readonly string[]>>;
  readonly lines: readonly DraftLine[];
}
