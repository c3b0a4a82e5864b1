import { type APIMessage, type Client, GatewayDispatchEvents } from 'discord.js';
import { type Previews, createPreviews } from '../chat/previews.ts';
import type { RawMessage } from './message-content.ts';

/** Listens for the previews that Discord makes of links in messages. */
export function watchPreviews(client: Client): Previews<RawMessage> {
  const previews = createPreviews<RawMessage>();
  client.ws.on(
    GatewayDispatchEvents.MessageUpdate,
    (message: Partial<APIMessage> & { readonly id: string }) => {
      if ((message.embeds ?? []).length > 0) previews.arrived(message.id, message);
    },
  );
  return previews;
}
