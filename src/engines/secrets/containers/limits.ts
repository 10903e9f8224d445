/** What is taken out of one container at most, so that a small file cannot fill the memory or the day. */
export interface ContainerLimits {
  /** Bytes of one member. */
  memberBytes: number;
  /** Bytes of all members together, those of containers inside included. */
  totalBytes: number;
  members: number;
  /** Containers within containers. */
  depth: number;
}

/** What is left of the limits while a container is read. */
export interface ContainerBudget {
  readonly memberBytes: number;
  bytesLeft: number;
  membersLeft: number;
}

/** A member of a container, or why it was not read. */
export type Member =
  | { state: "read"; name: string; bytes: Buffer }
  | { state: "skipped"; what: "archive members"; reason: string };

/** A member that the limits leave out. */
export const beyondLimits: Member = {
  state: "skipped",
  what: "archive members",
  reason: "beyond the limits for archives",
};

/** What is missing of a member, or of an archive after it, because the file ends before it does. */
export const cutOff: Member = {
  state: "skipped",
  what: "archive members",
  reason: "cut off: searched as far as they go",
};

/** The most bytes the next member may have. */
export function roomFor({ memberBytes, bytesLeft }: ContainerBudget): number {
  return Math.min(memberBytes, bytesLeft);
}

/** Takes a member off the budget; false when there is no room for it. */
export function spend(budget: ContainerBudget, bytes: number): boolean {
  if (bytes > roomFor(budget) || budget.membersLeft <= 0) return false;
  budget.bytesLeft -= bytes;
  budget.membersLeft--;
  return true;
}

/** The container is not of the form its first bytes promise. */
export class DamagedContainer extends Error {
  override name = "DamagedContainer";
}
