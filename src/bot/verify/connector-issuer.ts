/** Who issues the tokens that come with Teams' activities, and whom the bot's own are for (Bot Framework: authentication). */
export const connectorIssuer = 'https://api.botframework.com';
