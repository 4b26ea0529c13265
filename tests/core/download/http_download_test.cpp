// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/download/http_download.h"

#include "core/base/files.h"
#include "core/base/random.h"
#include "tests/support/test_files.h"
#include "tests/support/web_server.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <future>

using namespace genrescope;
using test::fileAnswer;
using test::WebAnswer;
using test::WebRequest;
using test::WebServer;

namespace {

std::string noise(std::size_t bytes)
{
    Random random(bytes);
    std::string content(bytes, '\0');
    for (char& byte : content)
        byte = static_cast<char>(random.below(256));
    return content;
}

const std::string content = noise(300'000);

/// A folder to download into, and no patience.
class http_download : public testing::Test {
protected:
    http_download()
    {
        patience.stallSeconds = 0.2;
        patience.firstPauseSeconds = 0;
        patience.fruitlessAttempts = 3;
    }

    Result<void> bring(const WebServer& server, std::int64_t bytes = 0)
    {
        return download({server.url("/x.tar.gz"), file, bytes}, {}, patience);
    }
    /// What a lost connection leaves.
    void leavePart(const WebServer& server, const std::string& bytes, const std::string& validator,
                   std::int64_t total) const
    {
        folder.write("x.tar.gz.part", bytes);
        folder.write("x.tar.gz.part.json",
                     R"({"url":")" + server.url("/x.tar.gz") + R"(","validator":)" +
                         (validator.empty() ? R"("")" : R"("\")" + validator + R"(\"")") +
                         R"(,"bytes":)" + std::to_string(total) + "}");
    }
    bool exists(const char* name) const { return std::filesystem::exists(folder.path() / name); }

    test::TemporaryFolder folder;
    std::filesystem::path file = folder.path() / "x.tar.gz";
    DownloadPatience patience;
};

/// Cuts every answer after so many bytes.
auto cutting(std::size_t after)
{
    return [after](const WebRequest& request) {
        WebAnswer answer = fileAnswer(request, content);
        answer.cutAfter = after;
        return answer;
    };
}

} // namespace

TEST_F(http_download, a_file_comes_whole_and_leaves_nothing_beside)
{
    const WebServer server([](const WebRequest& request) { return fileAnswer(request, content); });
    ASSERT_TRUE(bring(server, static_cast<std::int64_t>(content.size())));
    EXPECT_EQ(readFile(file), content);
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.path()), {}), 1);
}

TEST_F(http_download, a_file_of_unknown_size_comes_whole)
{
    const WebServer server([](const WebRequest&) {
        return WebAnswer{.body = content, .framing = WebAnswer::Framing::Chunked};
    });
    ASSERT_TRUE(bring(server));
    EXPECT_EQ(readFile(file), content);
}

TEST_F(http_download, what_lies_there_already_is_not_asked_for)
{
    const WebServer server([](const WebRequest& request) { return fileAnswer(request, content); });
    folder.write("x.tar.gz", "four");
    ASSERT_TRUE(bring(server, 4));
    EXPECT_EQ(server.requests().size(), 0u);
    EXPECT_EQ(readFile(file), "four");
}

TEST_F(http_download, a_lost_connection_is_taken_up_where_it_broke)
{
    const WebServer server(cutting(100'000));
    ASSERT_TRUE(bring(server));
    EXPECT_EQ(readFile(file), content);
    const auto requests = server.requests();
    ASSERT_EQ(requests.size(), 3u);
    EXPECT_FALSE(requests[0].from);
    EXPECT_EQ(requests[1].from, 100'000);
    EXPECT_EQ(requests[1].ifRange, "\"1\"");
    EXPECT_EQ(requests[2].from, 200'000);
}

TEST_F(http_download, an_interrupted_download_looks_different_and_goes_on_later)
{
    {
        const WebServer server([](const WebRequest& request) {
            WebAnswer answer = fileAnswer(request, content);
            answer.cutAfter = request.from ? 0 : 100'000;
            return answer;
        });
        patience.fruitlessAttempts = 1;
        EXPECT_EQ(bring(server).error().code, ErrorCode::DownloadFailed);
        EXPECT_FALSE(exists("x.tar.gz"));
        EXPECT_EQ(readFile(folder.path() / "x.tar.gz.part"), content.substr(0, 100'000));
    }
    const WebServer server([](const WebRequest& request) { return fileAnswer(request, content); });
    leavePart(server, content.substr(0, 100'000), "1", 300'000);
    ASSERT_TRUE(bring(server));
    EXPECT_EQ(server.requests().front().from, 100'000);
    EXPECT_EQ(readFile(file), content);
}

TEST_F(http_download, a_server_that_ignores_ranges_starts_from_zero)
{
    const WebServer server(
        [](const WebRequest&) { return WebAnswer{.headers = {"ETag: \"1\""}, .body = content}; });
    leavePart(server, content.substr(0, 100'000), "1", 300'000);
    ASSERT_TRUE(bring(server));
    EXPECT_EQ(readFile(file), content);
}

TEST_F(http_download, a_server_that_cuts_and_ignores_ranges_is_given_up)
{
    const WebServer server(
        [](const WebRequest&) { return WebAnswer{.body = content, .cutAfter = 1000}; });
    EXPECT_EQ(bring(server).error().code, ErrorCode::DownloadFailed);
    EXPECT_FALSE(exists("x.tar.gz"));
}

TEST_F(http_download, a_file_that_changed_on_the_server_starts_from_zero)
{
    const WebServer server(
        [](const WebRequest& request) { return fileAnswer(request, content, "\"2\""); });
    leavePart(server, noise(1000), "1", 300'000);
    ASSERT_TRUE(bring(server));
    EXPECT_EQ(readFile(file), content);
}

TEST_F(http_download, a_server_that_continues_a_changed_file_is_seen_through)
{
    const WebServer server([](const WebRequest& request) {
        WebRequest deaf = request;
        deaf.ifRange.clear();
        return fileAnswer(deaf, content, "\"2\"");
    });
    leavePart(server, noise(1000), "1", 300'000);
    ASSERT_TRUE(bring(server));
    EXPECT_EQ(readFile(file), content);
}

TEST_F(http_download, without_a_validator_another_size_starts_from_zero)
{
    const WebServer server([](const WebRequest& request) {
        WebAnswer answer = fileAnswer(request, content);
        answer.headers.erase(answer.headers.begin());
        return answer;
    });
    leavePart(server, noise(1000), "", 299'000);
    ASSERT_TRUE(bring(server));
    EXPECT_EQ(readFile(file), content);
}

TEST_F(http_download, with_neither_validator_nor_size_it_starts_from_zero)
{
    const WebServer server([](const WebRequest& request) { return fileAnswer(request, content); });
    leavePart(server, noise(1000), "", 0);
    ASSERT_TRUE(bring(server));
    EXPECT_EQ(readFile(file), content);
}

TEST_F(http_download, a_part_of_another_address_is_not_continued)
{
    const WebServer server([](const WebRequest& request) { return fileAnswer(request, content); });
    folder.write("x.tar.gz.part", noise(1000));
    folder.write("x.tar.gz.part.json",
                 R"({"url":"http://elsewhere/x","validator":"\"1\"","bytes":300000})");
    ASSERT_TRUE(bring(server));
    EXPECT_FALSE(server.requests().front().from);
    EXPECT_EQ(readFile(file), content);
}

TEST_F(http_download, a_range_nobody_asked_for_replaces_another_part)
{
    const WebServer server([](const WebRequest&) {
        return WebAnswer{
            .status = 206, .headers = {"Content-Range: bytes 0-299999/300000"}, .body = content};
    });
    folder.write("x.tar.gz.part", noise(1000));
    folder.write("x.tar.gz.part.json", R"({"url":"http://elsewhere/x"})");
    ASSERT_TRUE(bring(server));
    EXPECT_EQ(readFile(file), content);
}

TEST_F(http_download, an_address_without_a_file_costs_nothing_of_another_part)
{
    const WebServer server([](const WebRequest&) { return WebAnswer{.status = 404}; });
    leavePart(server, content.substr(0, 1000), "1", 300'000);
    EXPECT_FALSE(download({server.url("/elsewhere"), file, 0}, {}, patience));
    EXPECT_EQ(readFile(folder.path() / "x.tar.gz.part"), content.substr(0, 1000));
}

TEST_F(http_download, a_damaged_note_starts_from_zero)
{
    const WebServer server([](const WebRequest& request) { return fileAnswer(request, content); });
    for (const char* note : {"", "{", "[1]", R"({"url":1})", R"({"validator":"x"})"}) {
        folder.write("x.tar.gz.part", noise(1000));
        folder.write("x.tar.gz.part.json", note);
        ASSERT_TRUE(bring(server)) << note;
        EXPECT_EQ(readFile(file), content) << note;
    }
}

TEST_F(http_download, a_part_longer_than_the_file_starts_from_zero)
{
    const WebServer server([](const WebRequest& request) { return fileAnswer(request, content); });
    leavePart(server, noise(400'000), "1", 0);
    ASSERT_TRUE(bring(server));
    EXPECT_EQ(readFile(file), content);
}

TEST_F(http_download, a_complete_part_needs_no_more_bytes)
{
    const WebServer server([](const WebRequest& request) { return fileAnswer(request, content); });
    leavePart(server, content, "1", 300'000);
    ASSERT_TRUE(bring(server, 300'000));
    EXPECT_EQ(server.requests().size(), 0u);
    EXPECT_EQ(readFile(file), content);
}

TEST_F(http_download, another_size_than_expected_is_refused_before_a_byte_is_kept)
{
    const WebServer server([](const WebRequest& request) { return fileAnswer(request, content); });
    EXPECT_EQ(bring(server, 299'999).error().code, ErrorCode::DownloadWrongSize);
    EXPECT_EQ(std::filesystem::file_size(folder.path() / "x.tar.gz.part"), 0u);
    EXPECT_FALSE(exists("x.tar.gz"));
}

TEST_F(http_download, more_than_expected_is_refused)
{
    const WebServer server([](const WebRequest&) {
        return WebAnswer{.body = content, .framing = WebAnswer::Framing::Chunked};
    });
    EXPECT_EQ(bring(server, 200'000).error().code, ErrorCode::DownloadWrongSize);
    EXPECT_FALSE(exists("x.tar.gz"));
}

TEST_F(http_download, less_than_announced_is_not_finished)
{
    const WebServer server(
        [](const WebRequest&) { return WebAnswer{.body = content, .announcedBytes = 400'000}; });
    EXPECT_EQ(bring(server).error().code, ErrorCode::DownloadFailed);
    EXPECT_FALSE(exists("x.tar.gz"));
}

TEST_F(http_download, less_than_expected_is_not_finished_where_nothing_was_announced)
{
    for (const auto framing : {WebAnswer::Framing::Chunked, WebAnswer::Framing::UntilClose}) {
        const WebServer server([framing](const WebRequest&) {
            return WebAnswer{.body = content, .framing = framing};
        });
        EXPECT_EQ(bring(server, 400'000).error().code, ErrorCode::DownloadFailed);
        EXPECT_FALSE(exists("x.tar.gz"));
    }
}

TEST_F(http_download, a_continuation_of_another_place_is_refused)
{
    const WebServer server([](const WebRequest& request) {
        WebAnswer answer = fileAnswer(request, content);
        if (request.from)
            answer.headers.back() = "Content-Range: bytes 0-298999/300000";
        return answer;
    });
    leavePart(server, content.substr(0, 1000), "1", 300'000);
    EXPECT_EQ(bring(server).error().code, ErrorCode::DownloadRefused);
}

TEST_F(http_download, a_silent_server_is_given_up)
{
    const WebServer server([](const WebRequest& request) {
        WebAnswer answer = fileAnswer(request, content);
        answer.cutAfter = request.from ? 0 : 1000;
        answer.stalls = true;
        return answer;
    });
    patience.fruitlessAttempts = 1;
    const auto brought = bring(server);
    EXPECT_EQ(brought.error().code, ErrorCode::DownloadFailed);
    EXPECT_EQ(std::filesystem::file_size(folder.path() / "x.tar.gz.part"), 1000u);
}

TEST_F(http_download, a_stop_is_answered_while_nothing_comes)
{
    WebServer server([](const WebRequest& request) {
        WebAnswer answer = fileAnswer(request, content);
        answer.cutAfter = 1000;
        answer.stalls = true;
        return answer;
    });
    patience.stallSeconds = 1000;
    std::stop_source stop;
    auto brought = std::async(std::launch::async, [&] {
        DownloadHooks hooks;
        hooks.stop = stop.get_token();
        return download({server.url("/x.tar.gz"), file, 0}, hooks, patience);
    });
    server.waitForStall();
    const auto asked = std::chrono::steady_clock::now();
    stop.request_stop();
    EXPECT_EQ(brought.get().error().code, ErrorCode::Cancelled);
    EXPECT_LT(std::chrono::steady_clock::now() - asked, std::chrono::milliseconds(200));
}

TEST_F(http_download, a_stop_is_answered_between_attempts)
{
    const WebServer server([](const WebRequest&) { return WebAnswer{.status = 503}; });
    patience.firstPauseSeconds = 1000;
    std::stop_source stop;
    auto brought = std::async(std::launch::async, [&] {
        DownloadHooks hooks;
        hooks.stop = stop.get_token();
        return download({server.url("/x.tar.gz"), file, 0}, hooks, patience);
    });
    while (server.requests().empty())
        std::this_thread::yield();
    stop.request_stop();
    EXPECT_EQ(brought.get().error().code, ErrorCode::Cancelled);
}

TEST_F(http_download, a_busy_server_is_asked_again)
{
    std::atomic<int> requests = 0;
    const WebServer server([&](const WebRequest& request) {
        return ++requests < 3 ? WebAnswer{.status = 503, .body = "busy"}
                              : fileAnswer(request, content);
    });
    ASSERT_TRUE(bring(server));
    EXPECT_EQ(readFile(file), content);
}

TEST_F(http_download, a_missing_file_is_not_asked_for_again)
{
    const WebServer server(
        [](const WebRequest&) { return WebAnswer{.status = 404, .body = "<html>gone</html>"}; });
    const auto brought = bring(server);
    EXPECT_EQ(brought.error().code, ErrorCode::DownloadRefused);
    EXPECT_NE(brought.error().detail.find("404"), std::string::npos);
    EXPECT_EQ(server.requests().size(), 1u);
    EXPECT_FALSE(exists("x.tar.gz"));
}

TEST_F(http_download, redirections_are_followed_with_the_range)
{
    const WebServer server([](const WebRequest& request) {
        return request.path == "/x.tar.gz"
                   ? WebAnswer{.status = 302, .headers = {"Location: /elsewhere"}, .body = "there"}
                   : fileAnswer(request, content);
    });
    leavePart(server, content.substr(0, 1000), "1", 300'000);
    ASSERT_TRUE(bring(server));
    EXPECT_EQ(server.requests().back().path, "/elsewhere");
    EXPECT_EQ(server.requests().back().from, 1000);
    EXPECT_EQ(readFile(file), content);
}

TEST_F(http_download, a_circle_of_redirections_ends)
{
    const WebServer server([](const WebRequest&) {
        return WebAnswer{.status = 302, .headers = {"Location: /x.tar.gz"}};
    });
    EXPECT_EQ(bring(server).error().code, ErrorCode::DownloadRefused);
    EXPECT_EQ(server.requests().size(), 6u);
}

TEST_F(http_download, a_redirection_out_of_the_web_is_refused)
{
    for (const char* target : {"file:///etc/passwd", "ftp://127.0.0.1/x", "gopher://127.0.0.1/"}) {
        const WebServer server([target](const WebRequest&) {
            return WebAnswer{.status = 302, .headers = {std::string("Location: ") + target}};
        });
        EXPECT_EQ(bring(server).error().code, ErrorCode::DownloadRefused) << target;
    }
}

TEST_F(http_download, a_file_too_large_for_the_disk_is_refused_before_a_byte_is_kept)
{
    const WebServer server([](const WebRequest&) {
        return WebAnswer{.body = content, .announcedBytes = 4'000'000'000'000'000};
    });
    EXPECT_EQ(bring(server).error().code, ErrorCode::DiskFull);
    EXPECT_EQ(std::filesystem::file_size(folder.path() / "x.tar.gz.part"), 0u);
}

TEST_F(http_download, nobody_listening_is_an_error_at_once)
{
    std::string url;
    {
        const WebServer server([](const WebRequest&) { return WebAnswer{}; });
        url = server.url("/x.tar.gz");
    }
    patience.firstPauseSeconds = 1000;
    EXPECT_EQ(download({url, file, 0}, {}, patience).error().code, ErrorCode::DownloadFailed);
}

TEST_F(http_download, a_folder_that_takes_no_files_is_an_error)
{
    const WebServer server([](const WebRequest& request) { return fileAnswer(request, content); });
    const auto brought = download({server.url("/x"), "/proc/none/x", 0}, {}, patience);
    EXPECT_EQ(brought.error().code, ErrorCode::WriteFailed);
}

TEST_F(http_download, two_at_once_do_not_mix)
{
    WebServer server([](const WebRequest& request) {
        WebAnswer answer = fileAnswer(request, content);
        answer.cutAfter = 1000;
        answer.stalls = true;
        return answer;
    });
    patience.stallSeconds = 1000;
    std::stop_source stop;
    auto first = std::async(std::launch::async, [&] {
        DownloadHooks hooks;
        hooks.stop = stop.get_token();
        return download({server.url("/x.tar.gz"), file, 0}, hooks, patience);
    });
    server.waitForStall();
    EXPECT_EQ(bring(server).error().code, ErrorCode::WriteFailed);
    stop.request_stop();
    EXPECT_EQ(first.get().error().code, ErrorCode::Cancelled);
}

TEST_F(http_download, progress_rises_to_the_whole)
{
    const WebServer server(cutting(100'000));
    std::vector<DownloadProgress> reports;
    DownloadHooks hooks;
    hooks.progressed = [&](const DownloadProgress& progress) { reports.push_back(progress); };
    ASSERT_TRUE(download({server.url("/x.tar.gz"), file, 0}, hooks, patience));
    ASSERT_FALSE(reports.empty());
    EXPECT_TRUE(std::ranges::is_sorted(reports, {}, &DownloadProgress::bytes));
    EXPECT_EQ(reports.back().bytes, 300'000);
    EXPECT_EQ(reports.back().total, 300'000);
    EXPECT_GT(reports.back().bytesPerSecond, 0);
    EXPECT_EQ(reports.back().secondsLeft, 0.0);
}
