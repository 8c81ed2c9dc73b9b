output "role_arn" {
  description = "The role-to-assume of the scheduled job, or the assume-role of this account."
  value       = aws_iam_role.gather.arn
}
