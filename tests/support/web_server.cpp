// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/web_server.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <sstream>
#include <stdexcept>
#include <string_view>

namespace genrescope::test {

namespace {

bool sendAll(int connection, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t count = ::send(connection, text.data(), text.size(), MSG_NOSIGNAL);
        if (count <= 0)
            return false;
        text.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

std::string headerIn(const std::string& head, const std::string& name)
{
    const std::size_t at = head.find("\r\n" + name + ": ");
    if (at == std::string::npos)
        return "";
    const std::size_t begin = at + name.size() + 4;
    return head.substr(begin, head.find("\r\n", begin) - begin);
}

WebRequest requestIn(const std::string& head)
{
    WebRequest request;
    std::string method;
    std::istringstream(head) >> method >> request.path;
    request.ifRange = headerIn(head, "If-Range");
    const std::string range = headerIn(head, "Range");
    if (range.starts_with("bytes="))
        request.from = std::stoll(range.substr(6));
    return request;
}

} // namespace

WebServer::WebServer(std::function<WebAnswer(const WebRequest&)> answer)
    : m_answer(std::move(answer))
{
    // A proxy set for the machine must not stand between.
    ::setenv("no_proxy", "*", 1);
    m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* const raw = reinterpret_cast<sockaddr*>(&address);
    if (m_socket < 0 || ::bind(m_socket, raw, size) != 0 || ::listen(m_socket, 8) != 0 ||
        ::getsockname(m_socket, raw, &size) != 0 || ::pipe2(m_stopPipe, O_CLOEXEC) != 0)
        throw std::runtime_error("no local server");
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { serve(); });
}

WebServer::~WebServer()
{
    ::close(m_stopPipe[1]);
    m_thread.join();
    ::close(m_stopPipe[0]);
    ::close(m_socket);
}

std::string WebServer::url(const std::string& path) const
{
    return "http://127.0.0.1:" + std::to_string(m_port) + path;
}

std::vector<WebRequest> WebServer::requests() const
{
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

void WebServer::waitForStall()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_stalled; });
}

void WebServer::serve()
{
    while (true) {
        pollfd waiting[] = {{m_socket, POLLIN, 0}, {m_stopPipe[0], POLLIN, 0}};
        ::poll(waiting, 2, -1);
        if (waiting[1].revents != 0)
            return;
        const int connection = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC);
        if (connection < 0)
            continue;
        handle(connection);
        ::close(connection);
    }
}

void WebServer::handle(int connection)
{
    std::string head;
    for (char piece[4096]; head.find("\r\n\r\n") == std::string::npos;) {
        const ssize_t count = ::recv(connection, piece, sizeof piece, 0);
        if (count <= 0)
            return;
        head.append(piece, static_cast<std::size_t>(count));
    }
    const WebRequest request = requestIn(head);
    {
        const std::lock_guard lock(m_mutex);
        m_requests.push_back(request);
    }
    const WebAnswer answer = m_answer(request);

    std::string reply = "HTTP/1.1 " + std::to_string(answer.status) + " As Asked\r\n";
    for (const std::string& header : answer.headers)
        reply += header + "\r\n";
    if (answer.framing == WebAnswer::Framing::Chunked)
        reply += "Transfer-Encoding: chunked\r\n";
    else if (answer.framing == WebAnswer::Framing::ContentLength)
        reply += "Content-Length: " +
                 std::to_string(answer.announcedBytes.value_or(
                     static_cast<std::int64_t>(answer.body.size()))) +
                 "\r\n";
    reply += "Connection: close\r\n\r\n";

    const std::size_t count =
        std::min(answer.cutAfter.value_or(answer.body.size()), answer.body.size());
    const std::string sent = answer.body.substr(0, count);
    if (answer.framing == WebAnswer::Framing::Chunked && !sent.empty()) {
        std::ostringstream size;
        size << std::hex << sent.size();
        reply += size.str() + "\r\n" + sent + "\r\n";
    } else {
        reply += sent;
    }
    if (answer.framing == WebAnswer::Framing::Chunked && !answer.cutAfter)
        reply += "0\r\n\r\n";
    if (!sendAll(connection, reply))
        return;

    if (answer.stalls) {
        {
            const std::lock_guard lock(m_mutex);
            m_stalled = true;
        }
        m_changed.notify_all();
        pollfd waiting[] = {{connection, POLLRDHUP, 0}, {m_stopPipe[0], POLLIN, 0}};
        ::poll(waiting, 2, -1);
    }
}

WebAnswer fileAnswer(const WebRequest& request, const std::string& content, const std::string& tag)
{
    WebAnswer answer;
    answer.headers = {"ETag: " + tag};
    answer.body = content;
    if (!request.from || (!request.ifRange.empty() && request.ifRange != tag))
        return answer;
    const auto from = static_cast<std::size_t>(*request.from);
    const std::string total = std::to_string(content.size());
    if (from >= content.size()) {
        answer.status = 416;
        answer.headers.push_back("Content-Range: bytes */" + total);
        answer.body.clear();
        return answer;
    }
    answer.status = 206;
    answer.headers.push_back("Content-Range: bytes " + std::to_string(from) + "-" +
                             std::to_string(content.size() - 1) + "/" + total);
    answer.body = content.substr(from);
    return answer;
}

} // namespace genrescope::test
