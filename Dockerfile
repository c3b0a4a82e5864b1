# A small image of the bot: only what runs, only this platform's binaries, not as root.
#   docker build -t coverhues .
#   docker run -d --memory 1g --env-file .env -v coverhues:/data coverhues
# With the web page and the API: -e COVERHUES_PORT=8787 -p 8787:8787

FROM node:22-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build
# What only the build needs goes; the build holds what it took from that, for this platform alone.
RUN npm prune --omit=dev --no-audit --no-fund

FROM node:22-slim
WORKDIR /app
COPY --from=build /build/package.json /build/LICENSE ./
COPY --from=build /build/node_modules ./node_modules
COPY --from=build /build/dist ./dist
COPY --from=build /build/src/bin.js /build/src/built.js ./src/
COPY --from=build /build/assets ./assets
COPY --from=build /build/models ./models
RUN mkdir /data && chown node:node /data
# Memory that start-up and pictures leave behind goes back to the system: glibc keeps 20 MB of it otherwise.
ENV MALLOC_ARENA_MAX=2 MALLOC_TRIM_THRESHOLD_=131072
# Defaults, so that an empty line of an --env-file leaves them as they are.
ENV NODE_ENV=production COVERHUES_DEFAULT_DATA=/data COVERHUES_DEFAULT_HOST=0.0.0.0 COVERHUES_DEFAULT_HEALTH_PORT=8080
USER node
VOLUME /data
# Docker's stop sends SIGTERM, on which the bot finishes what it accepted; give it 20 seconds (docker stop -t 20).
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.COVERHUES_HEALTH_PORT || 8080) + '/health').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=2", "--heap-growing-percent=20", "--v8-pool-size=1", "src/bin.js", "start"]
