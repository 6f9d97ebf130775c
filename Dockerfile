# syntax=docker/dockerfile:1
# One image for every tenant: nothing of the environment is known when it is built.

FROM node:22-bookworm-slim AS build
WORKDIR /project
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build

FROM node:22-bookworm-slim
WORKDIR /headroom
# serve.mjs listens on HOST. In a container that is every address of it; what is published is docker's to say.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
COPY --from=build --chown=root:root /project/.next/standalone ./
USER node
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((a) => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "serve.mjs"]
