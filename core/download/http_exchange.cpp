// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/download/http_exchange.h"

#include "core/base/version.h"

#include <curl/curl.h>

#include <algorithm>
#include <cassert>
#include <charconv>
#include <chrono>
#include <memory>

namespace genrescope {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int kPollMilliseconds = 100;

struct EasyDeleter {
    void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
};
struct MultiDeleter {
    void operator()(CURLM* handle) const { curl_multi_cleanup(handle); }
};
struct AddressDeleter {
    void operator()(CURLU* address) const { curl_url_cleanup(address); }
};
struct ListDeleter {
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};

bool beginsWith(std::string_view text, std::string_view beginning)
{
    return std::ranges::equal(text.substr(0, beginning.size()), beginning, [](char a, char b) {
        return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b;
    });
}

std::string headerOf(CURL* handle, const char* name)
{
    curl_header* header = nullptr;
    return curl_easy_header(handle, name, 0, CURLH_HEADER, -1, &header) == CURLHE_OK ? header->value
                                                                                     : "";
}

/// `target` as seen from `url`; empty where it is no address.
std::string addressFrom(const char* url, const std::string& target)
{
    const std::unique_ptr<CURLU, AddressDeleter> address(curl_url());
    char* whole = nullptr;
    if (!address || curl_url_set(address.get(), CURLUPART_URL, url, 0) != CURLUE_OK ||
        curl_url_set(address.get(), CURLUPART_URL, target.c_str(), CURLU_NON_SUPPORT_SCHEME) !=
            CURLUE_OK ||
        curl_url_get(address.get(), CURLUPART_URL, &whole, 0) != CURLUE_OK)
        return "";
    std::string text = whole;
    curl_free(whole);
    return text;
}

HttpHead headOf(CURL* handle)
{
    HttpHead head;
    long status = 0;
    curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
    head.status = static_cast<int>(status);
    curl_off_t bytes = -1;
    curl_easy_getinfo(handle, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &bytes);
    head.contentBytes = bytes;
    head.range = contentRangeIn(headerOf(handle, "Content-Range"));
    const std::string tag = headerOf(handle, "ETag");
    head.validator = tag.starts_with('"') ? tag : headerOf(handle, "Last-Modified");
    const std::string target = headerOf(handle, "Location");
    const char* asked = nullptr;
    if (!target.empty() && curl_easy_getinfo(handle, CURLINFO_EFFECTIVE_URL, &asked) == CURLE_OK &&
        asked != nullptr)
        head.movedTo = addressFrom(asked, target);
    return head;
}

/// What curl's callback needs to know.
struct Listener {
    CURL* handle;
    const std::function<bool(const HttpHead&)>& head;
    const std::function<bool(std::span<const std::byte>)>& body;
    bool headHeard = false;
    bool declined = false;
    Clock::time_point lastByte = Clock::now();

    bool hearHead()
    {
        if (!headHeard && !declined) {
            headHeard = true;
            declined = !head(headOf(handle));
        }
        return !declined;
    }
};

std::size_t bytesCame(char* bytes, std::size_t size, std::size_t count, void* user)
{
    auto& listener = *static_cast<Listener*>(user);
    listener.lastByte = Clock::now();
    if (!listener.hearHead())
        return CURL_WRITEFUNC_ERROR;
    listener.declined = !listener.body(std::as_bytes(std::span(bytes, size * count)));
    return listener.declined ? CURL_WRITEFUNC_ERROR : size * count;
}

/// Header lines keep a connection alive as bytes do.
std::size_t headerCame(char*, std::size_t size, std::size_t count, void* user)
{
    static_cast<Listener*>(user)->lastByte = Clock::now();
    return size * count;
}

HttpEnding endingOf(CURLcode code, bool connected)
{
    switch (code) {
    case CURLE_OK:
        return HttpEnding::Whole;
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_URL_MALFORMAT:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
        return HttpEnding::Impossible;
    default:
        return connected ? HttpEnding::Cut : HttpEnding::NoConnection;
    }
}

} // namespace

std::optional<ContentRange> contentRangeIn(std::string_view header)
{
    ContentRange range;
    const char* at = header.data();
    const char* const end = header.data() + header.size();
    const auto literal = [&](std::string_view text) {
        if (!beginsWith({at, end}, text))
            return false;
        at += text.size();
        return true;
    };
    const auto number = [&](std::int64_t& value) {
        const auto read = std::from_chars(at, end, value);
        at = read.ptr;
        return read.ec == std::errc() && value >= 0;
    };
    if (!literal("bytes ") || !number(range.first) || !literal("-") || !number(range.last) ||
        !literal("/"))
        return {};
    if (!literal("*") && (!number(range.total) || range.last >= range.total))
        return {};
    return at == end && range.first <= range.last ? std::optional(range) : std::nullopt;
}

bool isHttps(std::string_view url)
{
    return beginsWith(url, "https://");
}

bool isHttp(std::string_view url)
{
    return isHttps(url) || beginsWith(url, "http://");
}

bool mayLeadTo(std::string_view from, std::string_view to)
{
    return isHttps(to) || (isHttp(to) && !isHttps(from));
}

HttpOutcome exchange(const HttpRequest& request, const std::function<bool(const HttpHead&)>& head,
                     const std::function<bool(std::span<const std::byte>)>& body,
                     const std::stop_token& stop)
{
    static const CURLcode ready = curl_global_init(CURL_GLOBAL_DEFAULT);
    const std::unique_ptr<CURLM, MultiDeleter> multi(curl_multi_init());
    const std::unique_ptr<CURL, EasyDeleter> easy(curl_easy_init());
    if (ready != CURLE_OK || !multi || !easy)
        return {HttpEnding::Impossible, "no memory"};
    if (!isHttp(request.url))
        return {HttpEnding::Impossible, "not an http or https address"};

    Listener listener{easy.get(), head, body};
    const auto set = [&](CURLoption option, auto value) {
        [[maybe_unused]] const CURLcode code = curl_easy_setopt(easy.get(), option, value);
        assert(code == CURLE_OK);
    };
    set(CURLOPT_URL, request.url.c_str());
    set(CURLOPT_PROTOCOLS_STR, "http,https");
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(request.connectSeconds * 1000));
    set(CURLOPT_WRITEFUNCTION, &bytesCame);
    set(CURLOPT_WRITEDATA, &listener);
    set(CURLOPT_HEADERFUNCTION, &headerCame);
    set(CURLOPT_HEADERDATA, &listener);
    const std::string agent = "genrescope/" + std::string(programVersion());
    set(CURLOPT_USERAGENT, agent.c_str());

    const std::string range = std::to_string(request.from) + "-";
    std::unique_ptr<curl_slist, ListDeleter> headers;
    if (request.from > 0) {
        set(CURLOPT_RANGE, range.c_str());
        if (!request.ifRange.empty()) {
            headers.reset(curl_slist_append(nullptr, ("If-Range: " + request.ifRange).c_str()));
            set(CURLOPT_HTTPHEADER, headers.get());
        }
    }

    curl_multi_add_handle(multi.get(), easy.get());
    // Waiting ends at once when a stop is asked for from another thread.
    const std::stop_callback wake(stop, [&] { curl_multi_wakeup(multi.get()); });
    HttpOutcome outcome;
    CURLcode code = CURLE_OK;
    for (int running = 1; outcome.ending == HttpEnding::Whole;) {
        curl_multi_perform(multi.get(), &running);
        const std::chrono::duration<double> quiet = Clock::now() - listener.lastByte;
        if (stop.stop_requested()) {
            outcome = {HttpEnding::Stopped, "stopped"};
        } else if (running == 0) {
            int left = 0;
            if (const CURLMsg* message = curl_multi_info_read(multi.get(), &left))
                code = message->data.result;
            break;
        } else if (quiet.count() > std::max(request.stallSeconds, 0.0)) {
            outcome = {HttpEnding::Cut, "nothing came for " +
                                            std::to_string(static_cast<int>(quiet.count())) + " s"};
        } else {
            curl_multi_poll(multi.get(), nullptr, 0, kPollMilliseconds, nullptr);
        }
    }
    if (outcome.ending == HttpEnding::Stopped)
        set(CURLOPT_QUICK_EXIT, 1L); // don't wait for a name server
    curl_multi_remove_handle(multi.get(), easy.get());
    if (outcome.ending != HttpEnding::Whole)
        return outcome;

    long connects = 0;
    curl_easy_getinfo(easy.get(), CURLINFO_NUM_CONNECTS, &connects);
    if (code == CURLE_OK)
        listener.hearHead(); // an answer without content
    if (listener.declined)
        return {HttpEnding::Declined, "declined"};
    return {endingOf(code, connects > 0), curl_easy_strerror(code)};
}

} // namespace genrescope
