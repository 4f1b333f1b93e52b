// Collects diagnostics in any order and gives them back sorted by place, equal ones once, at most kMaxDiagnostics.
#pragma once

#include <vector>

#include "compiler/diag/diagnostic.h"

namespace rwsc {

inline constexpr size_t kMaxDiagnostics = 500;

class Sink {
 public:
  void Add(Diagnostic);
  bool HasErrors() const { return errors_ > 0; }
  size_t errors() const { return errors_; }
  size_t warnings() const { return warnings_; }
  size_t dropped() const { return dropped_; }     // beyond kMaxDiagnostics; they still count above
  std::vector<Diagnostic> Sorted() const;         // by file, offset, code

 private:
  std::vector<Diagnostic> all_;
  size_t errors_ = 0, warnings_ = 0, dropped_ = 0;
};

}  // namespace rwsc
