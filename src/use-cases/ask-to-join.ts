import { sayWishToJoin } from '../induction/say-newcomer.ts';
import { accountOf } from '../store/accounts.ts';
import { noteAsked, noteNewcomer } from '../store/newcomers.ts';
import { practicesByIds, practiceToJoin } from '../store/practices.ts';
import { useCase } from './use-case.ts';

/** What became of a wish to join: a manager was asked, they are there already, or why not. */
export type WishToJoin = {
  readonly kind: 'asked to join' | 'there already' | 'not added' | 'no such code';
  readonly practice: string;
};

/**
 * Asks a practice's manager to take somebody onto its staff list who is known to Belong from elsewhere.
 * May: everybody who has the joining link. Records: nothing until the manager says yes.
 */
export const askToJoin = useCase(
  { may: 'everybody', records: 'nothing' },
  async (room, code: string): Promise<WishToJoin> => {
    const { tx, asker, today } = room;
    const named = await practiceToJoin(tx, code);
    const [practice] = await practicesByIds(tx, named ? [named.id] : []);
    const account = await accountOf(tx, asker.person);
    if (!practice || !account) return { kind: 'no such code', practice: '' };
    const { id: practiceId, name, staff, slots } = practice;
    if (staff.includes(asker.person)) return { kind: 'there already', practice: name };
    const asked = await noteNewcomer(tx, { ...account, practices: [practiceId], perhaps: [] }, today);
    if (asked.state === 'answered no') return { kind: 'not added', practice: name };
    const managers = asked.state === 'ask' ? (slots['practice-manager'] ?? []) : [];
    for (const manager of managers)
      room.tell(manager, sayWishToJoin({ ...account, id: asked.id }, practice, []));
    await noteAsked(tx, asked.id, managers);
    return { kind: 'asked to join', practice: name };
  },
);
