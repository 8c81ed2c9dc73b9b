output "role_arn" {
  description = "The role-to-assume of the scheduled job."
  value       = aws_iam_role.gather.arn
}
