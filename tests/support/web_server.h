// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace genrescope::test {

struct WebRequest {
    std::string path;                 ///< "/x.tar.gz"
    std::optional<std::int64_t> from; ///< of "Range: bytes=from-"
    std::string ifRange;
};

/// What the server does about one request: right by default, wrong as a test wants it.
struct WebAnswer {
    int status = 200;
    std::vector<std::string> headers = {}; ///< "ETag: \"1\""
    std::string body = {};
    enum class Framing { ContentLength, Chunked, UntilClose } framing = Framing::ContentLength;
    std::optional<std::int64_t> announcedBytes = {}; ///< Content-Length, where it is a lie
    std::optional<std::size_t> cutAfter = {};        ///< closes after so much of the body ...
    bool stalls = false; ///< ... or rather, falls silent there until the client goes
};

/// A web server on 127.0.0.1 with a thread of its own, one connection at a time.
class WebServer {
public:
    explicit WebServer(std::function<WebAnswer(const WebRequest&)> answer);
    ~WebServer();
    WebServer(const WebServer&) = delete;
    WebServer& operator=(const WebServer&) = delete;

    std::string url(const std::string& path) const;
    std::vector<WebRequest> requests() const; ///< so far
    void waitForStall();                      ///< returns once an answer has fallen silent

private:
    void serve();
    void handle(int connection);

    std::function<WebAnswer(const WebRequest&)> m_answer;
    int m_socket = -1;
    int m_stopPipe[2] = {-1, -1};
    int m_port = 0;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_stalled = false;
    std::vector<WebRequest> m_requests;
    std::thread m_thread;
};

/// What a good server answers for a file: ranges while the validator holds.
WebAnswer fileAnswer(const WebRequest& request, const std::string& content,
                     const std::string& tag = "\"1\"");

} // namespace genrescope::test
