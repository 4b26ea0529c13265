// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>

namespace genrescope {

/// "Content-Range: bytes 100-199/1000".
struct ContentRange {
    std::int64_t first = 0;
    std::int64_t last = 0;
    std::int64_t total = 0; ///< 0: the server did not say

    bool operator==(const ContentRange&) const = default;
};

/// The value of a Content-Range header; empty where it is not of the form above.
std::optional<ContentRange> contentRangeIn(std::string_view header);

/// True where the address begins with http:// or https://.
bool isHttp(std::string_view url);
bool isHttps(std::string_view url);

/// Whether a redirection from one to the other is safe: on the web, and never from https to http.
bool mayLeadTo(std::string_view from, std::string_view to);

/// One question to a web server: the bytes of `url` from `from` on.
struct HttpRequest {
    std::string url;
    std::int64_t from = 0;
    std::string ifRange =
        {}; ///< validator under which `from` holds; else all shall come; may be empty
    double connectSeconds = 20; ///< longest wait for a connection
    double stallSeconds = 30;   ///< longest wait for the next byte
};

/// What the server says before the content.
struct HttpHead {
    int status = 0;
    std::int64_t contentBytes = -1; ///< of this answer; -1: not said
    std::optional<ContentRange> range;
    std::string validator; ///< strong ETag, else Last-Modified, else empty
    std::string movedTo;   ///< whole address of a redirection; empty: none
};

/// How an exchange ended.
enum class HttpEnding {
    Whole,        ///< as the server meant it
    Declined,     ///< `head` or `body` returned false
    NoConnection, ///< the server was not reached
    Cut,          ///< the connection broke, or nothing came for stallSeconds
    Impossible,   ///< trying again won't help: a false address or certificate
    Stopped
};

struct HttpOutcome {
    HttpEnding ending = HttpEnding::Whole;
    std::string detail; ///< why, where it is not Whole
};

/// Asks `request` over http or https. `head` is called once, before any `body`; both say whether to
/// go on. Redirections are not followed, certificates are checked. A stop takes effect at once.
/// All on the calling thread.
HttpOutcome exchange(const HttpRequest& request, const std::function<bool(const HttpHead&)>& head,
                     const std::function<bool(std::span<const std::byte>)>& body,
                     const std::stop_token& stop);

} // namespace genrescope
