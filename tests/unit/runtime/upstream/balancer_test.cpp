#include "runtime/upstream/balancer.h"

#include <gtest/gtest.h>

#include <string>

namespace rws {
namespace {

TEST(Balancer, SpreadsByWeightSmoothly) {
  Balancer b;
  b.Add(5);
  b.Add(1);
  b.Add(1);
  std::string order;
  for (int i = 0; i < 7; ++i) order += static_cast<char>('a' + b.Pick(0));
  EXPECT_EQ(order, "aabacaa");
}

TEST(Balancer, AFailedOriginRestsAndReturns) {
  Balancer b;
  b.Add(1);
  b.Add(1);
  b.Failed(0, 100);
  for (int i = 0; i < 4; ++i) EXPECT_EQ(b.Pick(200), 1);
  bool back = false;
  for (int i = 0; i < 2; ++i) back |= b.Pick(100 + kOriginRestMs) == 0;
  EXPECT_TRUE(back);
}

TEST(Balancer, AllRestingStillAnswers) {
  Balancer b;
  b.Add(1);
  b.Add(1);
  b.Failed(0, 0);
  b.Failed(1, 0);
  EXPECT_GE(b.Pick(1), 0);
  EXPECT_EQ(Balancer().Pick(0), -1);
}

TEST(Balancer, WhatWasTriedComesLast) {
  Balancer b;
  for (int i = 0; i < 3; ++i) b.Add(1);
  for (int i = 0; i < 6; ++i) EXPECT_EQ(b.Pick(0, 0b101), 1);
  b.Failed(1, 0);
  EXPECT_EQ(b.Pick(1, 0b101), 1);                      // better one that rests than one that was had
  EXPECT_NE(b.Pick(1, 0b111), 1);
}

}  // namespace
}  // namespace rws
