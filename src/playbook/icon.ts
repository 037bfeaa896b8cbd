/** The sign of the site in tabs and bookmarks: two sides that hold each other. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><g fill="none" stroke-width="5"><circle cx="11.5" cy="16" r="8" stroke="#9a5cc0"/><circle cx="20.5" cy="16" r="8" stroke="#178a6a"/><path d="M16 9.4a8 8 0 0 0-3.5 6.6" stroke="#9a5cc0"/></g></svg>
`;
