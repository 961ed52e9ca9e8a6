"""Corrections, updates and live blogs."""

PREFIX = "COR"
