import type { IconHome } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { Role } from '../session/session.ts';

/** Who may open a screen; an administrator opens every one. */
export interface Access {
  readonly roles: readonly Role[];
}

/** A screen of the application, given to the frame by `screens.ts`. */
export interface Screen {
  readonly path: string;
  readonly handle: Access;
  readonly lazy: () => Promise<{ readonly Component: ComponentType }>;
}

/** A line of the menu, given to the frame by `menu.ts`. */
export interface MenuItem {
  /** With its slash; the path of a screen. */
  readonly path: string;
  /** Key of the text in shell.json, under `menu`. */
  readonly text: string;
  readonly icon: typeof IconHome;
  /** For whom it is daily work, where others may open it too. */
  readonly daily?: readonly Role[];
}
