#include "compiler/lower/filters/filters.h"

#include <iterator>

namespace rwsc::lower {

rws::fbs::FilterUnion LowerIpGuard(Builder&, const model::Step&);
rws::fbs::FilterUnion LowerClientCertificate(Builder&, const model::Step&);
rws::fbs::FilterUnion LowerSetHeader(Builder&, const model::Step&);
rws::fbs::FilterUnion LowerStripPrefix(Builder&, const model::Step&);
rws::fbs::FilterUnion LowerRewriteTo(Builder&, const model::Step&);
rws::fbs::FilterUnion LowerProxy(Builder&, const model::Step&);
rws::fbs::FilterUnion LowerFiles(Builder&, const model::Step&);
rws::fbs::FilterUnion LowerFastCgi(Builder&, const model::Step&);
rws::fbs::FilterUnion LowerRespond(Builder&, const model::Step&);
rws::fbs::FilterUnion LowerRedirect(Builder&, const model::Step&);
rws::fbs::FilterUnion LowerRetry(Builder&, const model::Step&);
rws::fbs::FilterUnion LowerMirror(Builder&, const model::Step&);
rws::fbs::FilterUnion LowerAuthForward(Builder&, const model::Step&);
rws::fbs::FilterUnion LowerCompress(Builder&, const model::Step&);
rws::fbs::FilterUnion LowerLimit(Builder&, const model::Step&);
rws::fbs::FilterUnion LowerInUse(Builder&, const model::Step&);
rws::fbs::FilterUnion LowerEditQuery(Builder&, const model::Step&);
rws::fbs::FilterUnion LowerReplace(Builder&, const model::Step&);
rws::fbs::FilterUnion LowerCors(Builder&, const model::Step&);

namespace {

struct Entry { std::string_view native; LowerFilter lower; };
constexpr Entry kFilters[] = {
    {"allow_ip", LowerIpGuard},               {"deny_ip", LowerIpGuard},                  {"require_client_certificate", LowerClientCertificate},
    {"set_request_header", LowerSetHeader},   {"add_request_header", LowerSetHeader},   {"remove_request_header", LowerSetHeader},
    {"set_response_header", LowerSetHeader},  {"add_response_header", LowerSetHeader},  {"remove_response_header", LowerSetHeader},
    {"strip_prefix", LowerStripPrefix},       {"rewrite_to", LowerRewriteTo},           {"proxy", LowerProxy},
    {"files", LowerFiles},                    {"respond", LowerRespond},                {"redirect_to", LowerRedirect},
    {"redirect_from", LowerRedirect},         {"fastcgi", LowerFastCgi},
    {"mirror", LowerMirror},                  {"retry", LowerRetry},                    {"auth_forward", LowerAuthForward},
    {"compress", LowerCompress},              {"limit", LowerLimit},                      {"limit_concurrent", LowerInUse},
    {"limit_connections", LowerInUse},        {"set_query", LowerEditQuery},              {"remove_query", LowerEditQuery},
    {"replace_request_body", LowerReplace},   {"replace_response_body", LowerReplace},    {"cors", LowerCors},
    {"respond_error", LowerRespond},
};

}  // namespace

LowerFilter FindFilter(std::string_view native) {
  for (const Entry& e : kFilters)
    if (e.native == native) return e.lower;
  return nullptr;
}

uint64_t Integer(const model::Step& step, std::string_view name, uint64_t otherwise) {
  const model::Value* v = step.Find(name);
  const uint64_t* n = v ? std::get_if<uint64_t>(&v->v) : nullptr;
  return n ? *n : otherwise;
}

std::string Plain(const model::Step& step, std::string_view name) {
  const model::Value* v = step.Find(name);
  const std::string* s = v ? std::get_if<std::string>(&v->v) : nullptr;
  return s ? *s : std::string();
}

const model::Template* Text(const model::Step& step, std::string_view name) {
  const model::Value* v = step.Find(name);
  return v ? std::get_if<model::Template>(&v->v) : nullptr;
}

const model::List* ListOf(const model::Step& step, std::string_view name) {
  const model::Value* v = step.Find(name);
  return v ? std::get_if<model::List>(&v->v) : nullptr;
}

const model::Step* Line(const model::Step& step, std::string_view native) {
  for (const model::Step& s : step.body)
    if (s.native == native) return &s;
  return nullptr;
}

rws::fbs::Coding CodingNamed(std::string_view word) {
  return word == "zstd" ? rws::fbs::Coding::Zstd : word == "br" ? rws::fbs::Coding::Br : rws::fbs::Coding::Gzip;
}

std::unique_ptr<rws::fbs::StepT> LowerStep(Builder& b, const model::Step& step) {
  auto out = std::make_unique<rws::fbs::StepT>();
  if (LowerFilter lower = FindFilter(step.native)) out->filter = lower(b, step);
  return out;
}

}  // namespace rwsc::lower
