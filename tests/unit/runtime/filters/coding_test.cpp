// Which coding, and the codings as streams: in pieces of any size, flushed when nothing more is there, never a good end after an error.
#include <gtest/gtest.h>

#include "runtime/filters/compressed_body.h"
#include "runtime/filters/content_types.h"
#include "tests/support/fake_body.h"
#include "tests/support/ready_scope.h"
#include "tests/unit/runtime/filters/decoded.h"

namespace rws {
namespace {

TEST(AcceptEncoding, TheClientsWeightThenOurOrder) {
  const struct { const char* accept; const char* chosen; } cases[] = {
      {"", "identity"},
      {"gzip", "gzip"},
      {"gzip, deflate, br, zstd", "zstd"},
      {"GZIP", "gzip"},
      {"x-gzip", "gzip"},
      {"gzip;q=0", "identity"},
      {"gzip;q=0.000", "identity"},
      {"gzip;q=0.001", "gzip"},
      {"gzip;q=1.000 , br;q=0.9", "gzip"},
      {"gzip ; q=0.5 , br ; Q=0.6", "br"},
      {"zstd;q=0, *", "br"},
      {"*", "zstd"},
      {"*;q=0", "identity"},
      {"gzip, *;q=0", "gzip"},
      {"br;q=0.2, *;q=0.4", "zstd"},
      {"identity;q=0", "identity"},
      {"identity;q=0, gzip;q=0.1", "gzip"},
      {"identity, gzip;q=0.5", "identity"},
      {"identity;q=0.5, gzip;q=0.5", "gzip"},
      {"identity", "identity"},
      {"deflate, compress", "identity"},
      {"gzip;q=2", "identity"},
      {"gzip;q=1.001", "identity"},
      {"gzip;q=0.1234", "identity"},
      {"gzip;q=x", "identity"},
      {"gzip;q=", "identity"},
      {"gzip;level=1;q=0.5", "gzip"},
      {",, gzip ,", "gzip"},
      {"gzi, gzipp", "identity"}};
  for (const auto& c : cases) {
    const std::optional<Coding> got = ChooseCoding(c.accept, kCodings);
    EXPECT_EQ(got ? TokenOf(*got) : "identity", c.chosen) << c.accept;
  }
}

TEST(AcceptEncoding, OnlyWhatTheServerLists) {
  const Coding ours[] = {Coding::kGzip, Coding::kBr};
  EXPECT_EQ(ChooseCoding("zstd, br, gzip", ours), Coding::kGzip);
  EXPECT_EQ(ChooseCoding("zstd", ours), std::nullopt);
}

TEST(ContentTypes, WhatCompresses) {
  for (const char* yes : {"text/html", "TEXT/HTML; charset=utf-8", "text/event-stream", "application/json ; x=y", "application/problem+json", "image/svg+xml", "application/wasm", "font/ttf", "text/javascript"})
    EXPECT_TRUE(Compresses(yes)) << yes;
  for (const char* no : {"", "image/png", "font/woff2", "font/woff", "video/mp4", "application/zip", "application/octet-stream", "application/jsonp", "texty/html", "application/pdf"})
    EXPECT_FALSE(Compresses(no)) << no;
}

// Through an encoder with `step` octets of input and `room` octets of output at a time.
std::string Coded(Coding coding, std::string_view text, size_t step, size_t room, std::optional<uint64_t> length) {
  std::unique_ptr<Encoder> encoder = MakeEncoder(coding, length);
  std::string out, piece(room, '\0');
  auto run = [&](Encoder::Op op, std::string_view in) {
    for (bool done = false; !done;) {
      std::span<char> to(piece);
      Result<bool> ran = encoder->Run(op, in, to);
      EXPECT_TRUE(ran.ok());
      done = !ran.ok() || *ran;
      out.append(piece, 0, room - to.size());
    }
  };
  for (; !text.empty(); text.remove_prefix(std::min(step, text.size()))) run(Encoder::Op::kTake, text.substr(0, step));
  run(Encoder::Op::kEnd, {});
  return out;
}

TEST(Encoder, AnyPiecesAnyRoom) {
  for (Coding coding : kCodings)
    for (size_t size : {size_t{0}, size_t{1}, size_t{300}, size_t{100'000}}) {
      const std::string text = Prose(size);
      EXPECT_EQ(Decoded(coding, Coded(coding, text, 16384, 16384, size)), text);
      EXPECT_EQ(Decoded(coding, Coded(coding, text, 7, 5, std::nullopt)), text);
      EXPECT_EQ(Decoded(coding, Coded(coding, text, 4096, 1, size)), text);
    }
}

TEST(Encoder, AFlushEndsHoweverSmallTheRoom) {
  for (Coding coding : kCodings) {
    std::unique_ptr<Encoder> encoder = MakeEncoder(coding, std::nullopt);
    std::string got;
    size_t runs = 0;
    auto run = [&](Encoder::Op op, std::string_view in) {
      for (bool done = false; !done && ++runs < 1000;) {
        char octet = 0;
        std::span<char> to(&octet, 1);
        Result<bool> ran = encoder->Run(op, in, to);
        ASSERT_TRUE(ran.ok());
        done = *ran;
        if (to.empty()) got += octet;
      }
    };
    run(Encoder::Op::kTake, "event one");
    run(Encoder::Op::kFlush, {});
    EXPECT_EQ(Decoded(coding, got), "event one?");
    EXPECT_LT(runs, 200u);
  }
}

struct Stream {
  explicit Stream(Coding coding) : body(MakeBody<CompressedBody>(arena, MakeBody<FakeBody>(arena, tape), coding)) {}
  // All that is there, yields included; "?" and "!fault" as ReadAll writes them.
  std::string Read() {
    std::string got;
    do {
      got += ReadAll(body.get());
      if (!got.ends_with("?") || tape.chunks.empty()) break;
      got.pop_back();
    } while (true);
    return got;
  }
  ReadyScope ready;
  Arena arena;
  Tape tape;
  BodyPtr body;
};

TEST(CompressedBody, WhatIsThereGoesOutAtOnce) {
  for (Coding coding : kCodings) {
    Stream s(coding);
    std::string got;
    auto more = [&] {
      std::string piece = s.Read();
      const bool waits = piece.ends_with("?");
      if (waits) piece.pop_back();
      return got += piece, waits;
    };
    EXPECT_TRUE(more());
    EXPECT_EQ(got, "") << "nothing was given, nothing comes";
    for (int i = 0; i < 3; ++i) {
      s.tape.Put("data: " + std::to_string(i) + "\n\n");
      EXPECT_TRUE(more());
      EXPECT_TRUE(Decoded(coding, got).ends_with("data: " + std::to_string(i) + "\n\n?"));
      const size_t size = got.size();
      EXPECT_TRUE(more());
      EXPECT_EQ(got.size(), size) << "a flush is written once";
    }
    s.tape.End();
    EXPECT_FALSE(more());
    EXPECT_EQ(Decoded(coding, got), "data: 0\n\ndata: 1\n\ndata: 2\n\n");
  }
}

TEST(CompressedBody, NeverMoreThanAskedAndOthersHaveATurn) {
  for (Coding coding : kCodings) {
    Stream s(coding);
    s.tape.Put(std::string(4 * kCompressTurn, 'a'));
    s.tape.End();
    std::string got;
    size_t pauses = 0, reads = 0;
    for (bool ended = false; !ended;) {
      const size_t before = s.tape.reads;
      std::optional<Result<BodyEvent>> event = s.body->TryRead(100);
      reads = std::max(reads, s.tape.reads - before);
      if (!event) {
        ++pauses;
        EXPECT_FALSE(s.body->Readable().await_ready()) << "at the next turn, not now";
        continue;
      }
      ASSERT_TRUE(event->ok());
      if (const auto* chunk = std::get_if<Chunk>(&**event)) {
        EXPECT_LE(chunk->size(), 100u);
        got += chunk->view();
      }
      ended = std::holds_alternative<End>(**event);
    }
    EXPECT_TRUE(Decoded(coding, got) == std::string(4 * kCompressTurn, 'a')) << TokenOf(coding);
    EXPECT_GE(pauses, 3u);
    EXPECT_LE(reads, kCompressTurn / kBufferSize + 1);
  }
}

TEST(CompressedBody, AnErrorIsNeverAGoodEnd) {
  for (Coding coding : kCodings) {
    Stream s(coding);
    s.tape.Put(Prose(100'000));
    s.tape.Fail(Error(Fault::kTruncated));
    std::string got = s.Read();
    ASSERT_TRUE(got.ends_with("!truncated-response"));
    got.resize(got.size() - std::string_view("!truncated-response").size());
    const std::string text = Decoded(coding, got);
    EXPECT_TRUE(text.ends_with("?"));
    EXPECT_TRUE(Prose(100'000).starts_with(text.substr(0, text.size() - 1)));
  }
}

TEST(CompressedBody, ALengthThatDoesNotHoldIsAnError) {
  Arena arena;
  Tape tape;
  tape.length = 100;
  tape.Put("short");
  tape.End();
  BodyPtr body = MakeBody<CompressedBody>(arena, MakeBody<FakeBody>(arena, tape), Coding::kZstd);
  EXPECT_TRUE(ReadAll(body.get()).ends_with("!internal"));
}

class WithTrailers final : public Body {
 public:
  explicit WithTrailers(Arena& arena) : fields_(arena) { fields_.Add("X-Sum", "7"); }
  std::optional<Result<BodyEvent>> TryRead(size_t) override {
    if (at_ == 0) return ++at_, Result<BodyEvent>(BodyEvent(Chunk::Static("text")));
    if (at_ == 1) return ++at_, Result<BodyEvent>(BodyEvent(Trailers{&fields_}));
    return Result<BodyEvent>(BodyEvent(End{}));
  }
  Readiness Readable() override { return {signal_, true}; }
  std::optional<uint64_t> Remaining() const override { return std::nullopt; }
  void Stop(Error) noexcept override {}

 private:
  Fields fields_;
  int at_ = 0;
  Signal signal_;
};

TEST(CompressedBody, TrailersComeBehindTheLastOctet) {
  Arena arena;
  BodyPtr body = MakeBody<CompressedBody>(arena, MakeBody<WithTrailers>(arena, arena), Coding::kGzip);
  std::string got;
  auto event = body->TryRead(65536);
  for (; event && std::holds_alternative<Chunk>(**event); event = body->TryRead(65536)) got += std::get<Chunk>(**event).view();
  ASSERT_TRUE(std::holds_alternative<Trailers>(**event));
  EXPECT_EQ(std::get<Trailers>(**event).fields->Find("X-Sum")->value, "7");
  event = body->TryRead(65536);
  EXPECT_TRUE(std::holds_alternative<End>(**event));
  EXPECT_EQ(Decoded(Coding::kGzip, got), "text");
}

TEST(Law1, ACompressedBodyPullsOnlyWhenItIsPulled) {
  Stream s(Coding::kZstd);
  s.tape.Put("text");
  EXPECT_EQ(s.tape.reads, 0u);
  EXPECT_EQ(s.body->Remaining(), std::nullopt);
  EXPECT_EQ(s.tape.reads, 0u);
}

TEST(Law2, StopReachesTheBodyThatIsCompressed) {
  Stream s(Coding::kBr);
  s.tape.Put("text");
  EXPECT_TRUE(s.body->TryRead(65536));
  s.body->Stop(Fault::kClientGone);
  EXPECT_EQ(s.tape.stops, 1);
  EXPECT_EQ(s.tape.stopped_for, Fault::kClientGone);
  s.body.reset();
  EXPECT_EQ(s.tape.destroyed, 1);
}

}  // namespace
}  // namespace rws
