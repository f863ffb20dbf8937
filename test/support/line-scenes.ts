import { lineOf } from '../../src/induction/checklist.ts';
import type { Induction } from '../../src/induction/induction.ts';
import { nothingKnown, type Scene } from './a-scene.ts';
import { anInduction, day, stepOf, type Wishes, withSteps } from './an-induction.ts';
import { stages } from './stages.ts';

/** A scene and what it is: whose roles are filled how, and how far its step has come. */
export type NamedScene = { readonly scene: Scene; readonly cast: string; readonly stage: string };

/** Who may be there: one person for each role; some roles shared; and most of them empty. */
const casts: Readonly<Record<string, Wishes>> = {
  'everybody there': {},
  'roles shared': {
    slots: { 'practice-manager': ['dawn', 'kelly'], 'gp-lead': ['okafor', 'joyce'] },
    roles: { 'line-manager': ['bev', 'colin'], 'case-supervisor': ['helen', 'ruth'] },
  },
  'roles empty': {
    slots: { 'gp-lead': [], 'reception-lead': [], 'safeguarding-lead': [] },
    roles: { 'case-supervisor': [], 'wellbeing-supervisor': [], 'vcse-manager': [], 'pcn-lead': [] },
  },
};

/** What is said of whose move it is, and of who is asked, shows in these. */
const stagesOfOtherCasts = ['to do', 'late', 'waiting', 'said done', 'blocked'];

/** One line of the checklist at every stage that it can reach, with roles filled, shared and empty. */
export function scenesOf(line: string): NamedScene[] {
  return Object.keys(casts).flatMap((cast) => scenesWith(line, cast));
}

function scenesWith(line: string, cast: string): NamedScene[] {
  const planned = anInduction({ weeks: [[1, 3], [4]], ...casts[cast] });
  const starts = [planned, withoutWaiting(line, planned)].map((induction) => sceneOf(line, induction));
  return Object.entries(stages).flatMap(([name, stage]) => {
    if (cast !== 'everybody there' && !stagesOfOtherCasts.includes(name)) return [];
    const scene = starts.map(stage).find((one) => one !== undefined);
    return scene ? [{ scene, cast, stage: name }] : [];
  });
}

function sceneOf(line: string, induction: Induction): Scene {
  return { induction, step: stepOf(induction, line), today: induction.startsOn, known: nothingKnown };
}

/** What stands before a line is agreed. */
function withoutWaiting(line: string, induction: Induction): Induction {
  const before = induction.steps.filter((step) => lineOf(line).dependsOn.includes(step.line));
  return withSteps(
    induction,
    ...before.map((step) => ({ ...step, state: 'agreed' as const, settledOn: day('2026-08-03') })),
  );
}
