# The portal as an image: built with a JDK 25, run on a JRE 25 by a user without rights.
#
#   docker build -t mesa-consular .
#   docker run -p 8080:8080 -v mesa-data:/data mesa-consular

FROM eclipse-temurin:25-jdk AS build
RUN apt-get update \
    && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends maven \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /build
COPY pom.xml ./
COPY .mvn ./.mvn
COPY src/main ./src/main
COPY frontend ./frontend
# what Maven downloads is kept between builds
RUN --mount=type=cache,target=/build/repository \
    mvn -B -q -Dmaven.repo.local=/build/repository -Dmaven.test.skip=true package
# jar and libraries apart: what the cache below remembers must lie where it will lie when the portal runs
RUN java -Djarmode=tools -jar target/mesa-consular.jar extract --destination portal

FROM eclipse-temurin:25-jre
RUN groupadd --system --gid 10001 mesa \
    && useradd --system --uid 10001 --gid mesa --home-dir /app --shell /usr/sbin/nologin mesa \
    && install --directory --owner=mesa --group=mesa --mode=0700 /data
WORKDIR /app
# the libraries first: they change less often than the portal
COPY --from=build /build/portal/lib/ ./lib/
COPY --from=build /build/portal/mesa-consular.jar ./
# one start without listening, to remember the classes as this very JDK has them in memory
RUN java -XX:AOTCacheOutput=portal.aot -Dspring.context.exit=onRefresh -jar mesa-consular.jar \
        --mesa.data-dir=/tmp/training --spring.main.banner-mode=off \
    && rm -rf /tmp/training

USER 10001:10001
ENV MESA_DATA_DIR=/data \
    SERVER_PORT=8080 \
    MANAGEMENT_SERVER_PORT=8081
VOLUME /data
EXPOSE 8080
STOPSIGNAL SIGTERM
# bash speaks HTTP well enough, so the image needs no further tool
HEALTHCHECK --interval=30s --timeout=6s --start-period=90s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$MANAGEMENT_SERVER_PORT && printf 'GET /actuator/health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && timeout 5 cat <&3 | grep -q '\"status\":\"UP\"}$'"]
# what the portal makes is for its own user alone
ENTRYPOINT ["sh", "-c", "umask 077 && exec java -XX:AOTCache=portal.aot -XX:MaxRAMPercentage=75 -XX:+ExitOnOutOfMemoryError -jar mesa-consular.jar \"$@\"", "portal"]
