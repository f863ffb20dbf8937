/** A link that opens a chat in Teams with Belong itself, with words ready to be sent (Teams: deep links). */
export function chatLink(botId: string, message = ''): string {
  const words = message ? `&message=${encodeURIComponent(message)}` : '';
  return `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(botId)}${words}`;
}
