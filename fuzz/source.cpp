// Door: the text of a route file. Any octets are parsed, checked, analysed and reported on; what has no error is built, and the
// verifier takes it.
#include <cstdint>
#include <string>

#include "compiler/analyze/analyze.h"
#include "compiler/check/check.h"
#include "compiler/check/secrets.h"
#include "compiler/diag/render.h"
#include "compiler/emit/emit.h"
#include "compiler/lower/lower.h"
#include "compiler/syntax/parse.h"
#include "runtime/base/check.h"
#include "runtime/bundle/verify.h"

namespace rwsc {
namespace {

void Compile(SourceMap& sources, FileId file, Sink& sink) {
  const ast::Program tree = ast::Alone(Parse(sources, file, sink));
  check::FindSecrets(sources, file, sink);
  if (sink.HasErrors()) return;
  const model::Model model = Check(tree, sources, sink);
  if (sink.HasErrors()) return;
  Analyze(model, sink);
  if (sink.HasErrors()) return;
  const std::string bundle = Emit(Lower(model, sources));
  RWS_CHECK(std::holds_alternative<rws::BundleView>(rws::VerifyBundle(bundle)));
}

}  // namespace
}  // namespace rwsc

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  if (size > rwsc::kMaxSourceBytes) return -1;
  rwsc::SourceMap sources;
  rwsc::Sink sink;
  const rwsc::FileId file = sources.Add("fuzz.rws", std::string(reinterpret_cast<const char*>(data), size));
  rwsc::Compile(sources, file, sink);
  static_cast<void>(rwsc::RenderHuman(sources, sink));
  static_cast<void>(rwsc::RenderJson(sources, sink));
  return 0;
}
