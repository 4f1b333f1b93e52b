// Upstreams: their declarations, and the settings of one that a `proxy { }` names by its address.
#pragma once

#include "compiler/check/context.h"

namespace rwsc::check {

// A line of an upstream's body, or of a proxy's that speaks of the upstream. False: it speaks of something else.
bool ApplyUpstreamLine(Context&, const model::Step&, model::Upstream&);

// What stands together only; once all lines were applied.
void FinishUpstream(Context&, model::Upstream&, Span lines);

// `proxy 127.0.0.1:1 { protocol h2c }`: an upstream of its own for this line.
void ReadProxySettings(Context&, model::Step& proxy);
void ReadFastCgi(Context&, model::Step& fastcgi);

}  // namespace rwsc::check
