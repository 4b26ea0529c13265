// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/gtzan_download.h"

#include "core/base/md5.h"
#include "core/dataset/gtzan_facts.h"
#include "tests/support/test_archive.h"
#include "tests/support/test_files.h"
#include "tests/support/web_server.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

using namespace genrescope;
using test::fileAnswer;
using test::tarGzOf;
using test::WebAnswer;
using test::WebRequest;
using test::WebServer;
namespace fs = std::filesystem;

namespace {

/// Archives as mirrors have them, but for the music.
const std::string wavArchive = tarGzOf(
    {{"genres/blues/blues.00000.wav", "not the music"}, {"genres/jazz/jazz.00054.wav", ""}});
const std::string auArchive = tarGzOf(
    {{"genres/blues/blues.00000.au", "not the music"}, {"genres/rock/rock.00099.au", "neither"}});

class gtzan_download : public testing::Test {
protected:
    gtzan_download() { patience.firstPauseSeconds = 0; }

    Result<GtzanCheck> bring(const std::vector<GtzanMirror>& mirrors)
    {
        return downloadGtzan(out, mirrors, hooks, patience);
    }
    static GtzanMirror mirror(const WebServer& server, const std::string& path,
                              std::int64_t bytes = 0)
    {
        return {"test", server.url(path), bytes, true};
    }
    bool nothingBeside() const
    {
        return std::distance(fs::directory_iterator(folder.path()), {}) == 1;
    }

    test::TemporaryFolder folder;
    fs::path out = folder.path() / "gtzan";
    GtzanHooks hooks;
    DownloadPatience patience;
};

auto serving(const std::string& content)
{
    return [content](const WebRequest& request) {
        return request.path == "/good" ? fileAnswer(request, content)
                                       : WebAnswer{.status = 404, .body = "no"};
    };
}

} // namespace

TEST(gtzan_mirrors, one_at_least_is_alive_and_all_are_on_the_web)
{
    EXPECT_TRUE(std::ranges::any_of(gtzanMirrors(), &GtzanMirror::alive));
    for (const GtzanMirror& mirror : gtzanMirrors()) {
        EXPECT_TRUE(mirror.url.starts_with("http"));
        EXPECT_FALSE(mirror.name.empty());
        EXPECT_GT(mirror.bytes, 1'000'000'000);
    }
}

TEST_F(gtzan_download, the_clips_arrive_and_are_compared)
{
    const WebServer server(serving(wavArchive));
    const auto check =
        bring({mirror(server, "/good", static_cast<std::int64_t>(wavArchive.size()))});
    ASSERT_TRUE(check) << sentence(check.error());
    EXPECT_TRUE(fs::exists(out / "genres/blues/blues.00000.wav"));
    EXPECT_TRUE(nothingBeside());
    EXPECT_EQ(check->matched, 0);
    EXPECT_EQ(check->different, (std::vector<std::string>{"blues.00000", "jazz.00054"}));
    EXPECT_EQ(check->missing.size(), 998u);
    EXPECT_EQ(check->otherFormats, 0);
}

TEST_F(gtzan_download, clips_in_other_formats_are_not_called_different)
{
    const WebServer server(serving(auArchive));
    const auto check = bring({mirror(server, "/good")});
    ASSERT_TRUE(check);
    EXPECT_EQ(check->otherFormats, 2);
    EXPECT_EQ(check->different, std::vector<std::string>());
    EXPECT_EQ(check->missing.size(), 998u);
}

TEST_F(gtzan_download, the_next_mirror_is_asked_where_one_fails)
{
    const WebServer server(serving(wavArchive));
    ASSERT_TRUE(bring({mirror(server, "/gone"), mirror(server, "/good")}));
    EXPECT_EQ(server.requests().size(), 2u);
}

TEST_F(gtzan_download, the_next_mirror_is_asked_where_the_archive_is_damaged)
{
    const WebServer bad([](const WebRequest&) { return WebAnswer{.body = "<html>hello</html>"}; });
    const WebServer server(serving(wavArchive));
    ASSERT_TRUE(bring({mirror(bad, "/"), mirror(server, "/good")}));
    EXPECT_TRUE(nothingBeside());
}

TEST_F(gtzan_download, a_hostile_archive_leaves_nothing)
{
    const WebServer server(serving(tarGzOf({{"a.wav", "x"}, {"../../evil", "x"}})));
    EXPECT_EQ(bring({mirror(server, "/good")}).error().code, ErrorCode::ArchiveRefused);
    EXPECT_TRUE(fs::is_empty(folder.path()));
}

TEST_F(gtzan_download, dead_mirrors_are_not_asked)
{
    const WebServer server(serving(wavArchive));
    GtzanMirror dead = mirror(server, "/good");
    dead.alive = false;
    EXPECT_EQ(bring({dead}).error().code, ErrorCode::DownloadFailed);
    EXPECT_EQ(server.requests().size(), 0u);
}

TEST_F(gtzan_download, a_folder_with_something_in_it_is_refused_before_anything_is_asked)
{
    folder.write("gtzan/mine", "mine");
    const WebServer server(serving(wavArchive));
    EXPECT_EQ(bring({mirror(server, "/good")}).error().code, ErrorCode::WriteFailed);
    EXPECT_EQ(server.requests().size(), 0u);
}

TEST_F(gtzan_download, too_small_a_disk_is_told_before_anything_is_asked)
{
    const WebServer server(serving(wavArchive));
    const auto check = bring({mirror(server, "/good", 4'000'000'000'000'000)});
    EXPECT_EQ(check.error().code, ErrorCode::DiskFull);
    EXPECT_EQ(server.requests().size(), 0u);
}

TEST_F(gtzan_download, a_stop_keeps_what_came_for_a_later_call)
{
    const std::string large = tarGzOf({{"genres/blues/blues.00000.wav", [] {
                                            std::string noise;
                                            for (int i = 0; i < 20'000; ++i)
                                                noise += md5Of(std::to_string(i));
                                            return noise;
                                        }()}});
    const WebServer server([&](const WebRequest& request) {
        WebAnswer answer = fileAnswer(request, large);
        if (!request.from)
            answer.cutAfter = 100'000;
        return answer;
    });
    std::stop_source stop;
    hooks.stop = stop.get_token();
    hooks.progressed = [&](GtzanStep, const DownloadProgress& progress) {
        if (progress.bytes > 0)
            stop.request_stop();
    };
    EXPECT_EQ(bring({mirror(server, "/x")}).error().code, ErrorCode::Cancelled);
    EXPECT_FALSE(fs::exists(out));
    EXPECT_TRUE(fs::exists(folder.path() / "gtzan.download.tar.gz.part"));

    hooks = {};
    ASSERT_TRUE(bring({mirror(server, "/x")}));
    EXPECT_TRUE(server.requests().back().from);
    EXPECT_TRUE(nothingBeside());
}

TEST_F(gtzan_download, every_step_is_told_of)
{
    const WebServer server(serving(wavArchive));
    std::set<GtzanStep> steps;
    hooks.progressed = [&](GtzanStep step, const DownloadProgress& progress) {
        steps.insert(step);
        EXPECT_LE(progress.bytes, progress.total);
    };
    ASSERT_TRUE(bring({mirror(server, "/good")}));
    EXPECT_EQ(steps.size(), 3u);
}

TEST_F(gtzan_download, an_archive_at_hand_is_unpacked_and_kept)
{
    const fs::path archive = folder.write("in/mine.tar.gz", wavArchive);
    const auto check = unpackGtzan(archive, out, hooks);
    ASSERT_TRUE(check);
    EXPECT_EQ(check->missing.size(), 998u);
    EXPECT_TRUE(fs::exists(archive));
}

TEST_F(gtzan_download, music_in_other_formats_is_recognised_by_name)
{
    const auto gtzan = test::sharedData("gtzan");
    if (!gtzan)
        GTEST_SKIP() << "no ../shared/gtzan here";
    const auto check = checkGtzan(*gtzan);
    ASSERT_TRUE(check);
    EXPECT_EQ(check->otherFormats, 515);
    EXPECT_EQ(check->missing.size(), 485u);
    EXPECT_TRUE(check->different.empty());
}
