/** How long a sign-in lasts. */
export const sessionDays = 30;
