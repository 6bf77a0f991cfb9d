import type { RouteObject } from 'react-router';

/**
 * Every screen, loaded when it is first opened; a context adds its lines. Nothing but data stands here, so that the
 * browser tests can walk every screen there is.
 */
export const screens: RouteObject[] = [];
