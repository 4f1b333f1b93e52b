// respond STATUS [TEXT].
#include "runtime/bundle/format.h"
#include "runtime/filters/makers.h"
#include "runtime/pipeline/replies.h"
#include "runtime/program/program.h"

namespace rws {
namespace {

class Respond final : public HeadFilter {
 public:
  explicit Respond(const fbs::Respond& r)
      : status_(r.status()), program_(r.text_program()),
        type_(r.content_type() ? r.content_type()->string_view() : std::string_view("text/plain; charset=utf-8")) {}
  std::optional<Response> OnRequest(Exchange& exchange, Request&) const override {
    if (program_ == format::kNone) return TextReply(exchange.arena(), status_, "", "");
    Result<std::string_view> text = RunProgram(exchange.prepared.view(), program_, exchange, exchange.arena());
    if (!text.ok()) return ErrorReply(exchange.arena(), text.error());
    return TextReply(exchange.arena(), status_, *text, type_);
  }

 private:
  uint16_t status_;
  uint32_t program_;
  std::string_view type_;
};

}  // namespace

Stage MakeRespond(const fbs::Respond& record, const FilterContext&) {
  Stage s;
  if (record.status() < 200 || record.status() > 999) s.error = "respond: no final status";
  else s.head = std::make_unique<Respond>(record);
  return s;
}

}  // namespace rws
