package candour.backend.platform.web;

import candour.shared.text.Language;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.netty.channel.ChannelPipelineCustomizer;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Pattern;

/// Makes the address of a request plain before anything looks at it, so that routes, filters and the table of
/// permissions know one address for each thing:
///
/// - the language is taken off and noted: `/cy/areas` is `/areas`, asked in Welsh. It is in the address alone, never in
///   a cookie or in what the browser prefers, so that every cache may keep a page;
/// - `/api//forces` is read as `/api/forces`: programs written for data.police.uk join address and method as text, with
///   a slash on either side, and redirecting would fail those that do not follow;
/// - a page is given to whoever asks for it, whatever form they would rather have: there is no other.
///
/// It stands in the server's pipeline because a request that a filter exchanges loses its body.
@Singleton
class PlainAddresses implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {

    @Override
    public NettyServerCustomizer.Registry onCreated(BeanCreatedEvent<NettyServerCustomizer.Registry> event) {
        NettyServerCustomizer.Registry registry = event.getBean();
        registry.register(new Connection(null));
        return registry;
    }

    /// One connection; the listener itself has none.
    private record Connection(
            @org.jspecify.annotations.Nullable Channel channel) implements NettyServerCustomizer {

        @Override
        public NettyServerCustomizer specializeForChannel(Channel opened, ChannelRole role) {
            return new Connection(opened);
        }

        @Override
        public void onStreamPipelineBuilt() {
            String codec = ChannelPipelineCustomizer.HANDLER_HTTP_SERVER_CODEC;
            if (channel != null && channel.pipeline().get(codec) != null) {
                channel.pipeline().addAfter(codec, "plain-addresses", Reading.ALL);
            }
        }
    }

    @ChannelHandler.Sharable
    private static final class Reading extends ChannelInboundHandlerAdapter {
        private static final Reading ALL = new Reading();
        private static final Pattern SLASHES = Pattern.compile("^/api/{2,}");
        private static final Pattern DATA = Pattern.compile("/api/(?!v1/?(?:\\?|$)).*");

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
            if (message instanceof HttpRequest request) {
                LanguageInAddress.forget(request.headers());
                hear(request);
                takeAsItIs(request);
                if (request.uri().startsWith("/api//")) {
                    request.setUri(SLASHES.matcher(request.uri()).replaceFirst("/api/"));
                }
            }
            super.channelRead(context, message);
        }

        /// Pages and files have one form each, so a reader that names another is given what there is. Source: RFC 9110,
        /// section 12.5.1. Interfaces for programs go on saying that they have no other.
        private static void takeAsItIs(HttpRequest request) {
            String accepted = request.headers().get(HttpHeaderNames.ACCEPT);
            if (accepted != null
                    && !accepted.contains("*/*")
                    && !DATA.matcher(request.uri()).matches()) {
                request.headers().set(HttpHeaderNames.ACCEPT, accepted + ", */*;q=0.1");
            }
        }

        private static void hear(HttpRequest request) {
            String[] parts = request.uri().split("\\?", 2);
            Optional<Language> language = LanguageInAddress.withPrefix(parts[0]);
            if (language.isPresent()) {
                LanguageInAddress.note(request.headers(), language.get());
                String plain = LanguageInAddress.without(language.get(), parts[0]);
                request.setUri(parts.length == 1 ? plain : plain + "?" + parts[1]);
            }
        }
    }
}
