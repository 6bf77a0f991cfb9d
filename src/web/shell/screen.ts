import type { IconHome } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { Capability } from '../../shared/roles.ts';

/** What a person must be allowed to do to open a screen. */
export interface Access {
  readonly may: Capability;
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
  /** Key of its text, with the file: `clients:title`. */
  readonly text: string;
  readonly icon: typeof IconHome;
  /** Whose daily work it is, where others may open it too. */
  readonly daily?: Capability;
}
